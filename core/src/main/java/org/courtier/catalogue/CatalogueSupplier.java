package org.courtier.catalogue;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.party.LegalForm;
import org.courtier.party.SupplierId;

/**
 * A supplier that the Broker knows (<b>prestataire de services infonuagiques</b>); being known is not being qualified (P-009).
 *
 * @param id its identifier
 * @param name its name
 * @param form its legal form
 * @param contactEmail where the summary table says to write to (P-153)
 * @param frameworkAgreement when its framework agreement (<b>entente-cadre</b>) was concluded, when it was (P-015)
 */
public record CatalogueSupplier(
        SupplierId id, String name, LegalForm form, String contactEmail, Optional<Moment> frameworkAgreement) {

    public CatalogueSupplier {
        Objects.requireNonNull(id, "id");
        requireText(name, "name");
        Objects.requireNonNull(form, "form");
        requireText(contactEmail, "contactEmail");
        Objects.requireNonNull(frameworkAgreement, "frameworkAgreement");
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank: \"" + text + "\"");
        }
    }
}
