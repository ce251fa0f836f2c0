package org.courtier.catalogue;

import java.time.LocalDate;
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
 * @param frameworkAgreement when its framework agreement (<b>entente-cadre</b>) was concluded, when it was (P-015); it has no end
 *     date, and lasts while its conditions are respected (P-351, P-352)
 */
public record CatalogueSupplier(
        SupplierId id, String name, LegalForm form, String contactEmail, Optional<Moment> frameworkAgreement) {

    public CatalogueSupplier {
        Objects.requireNonNull(id, "id");
        Texts.require(name, "name");
        Objects.requireNonNull(form, "form");
        Texts.require(contactEmail, "contactEmail");
        Objects.requireNonNull(frameworkAgreement, "frameworkAgreement");
    }

    /** The same supplier with its framework agreement. */
    CatalogueSupplier bound(Moment on) {
        return new CatalogueSupplier(id, name, form, contactEmail, Optional.of(on));
    }

    /** Tells whether the framework agreement was concluded on a day or before it. */
    public boolean boundOn(LocalDate day) {
        return frameworkAgreement.filter(m -> !m.date().isAfter(day)).isPresent();
    }
}
