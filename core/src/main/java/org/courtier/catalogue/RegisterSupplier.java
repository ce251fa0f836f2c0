package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.LegalForm;
import org.courtier.party.SupplierId;

/**
 * Asks to make a supplier known to the Broker; being known is not being qualified (P-009).
 *
 * @param supplier its identifier
 * @param name its name, never blank
 * @param form its legal form
 * @param contactEmail where the summary table says to write to, never blank (P-153)
 */
public record RegisterSupplier(SupplierId supplier, String name, LegalForm form, String contactEmail)
        implements CatalogueAction, Request {

    public RegisterSupplier {
        Objects.requireNonNull(supplier, "supplier");
        Texts.require(name, "name");
        Objects.requireNonNull(form, "form");
        Texts.require(contactEmail, "contactEmail");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierRegistered(
                new CatalogueSupplier(supplier, name, form, contactEmail, Optional.empty()), situation.happened()));
    }
}
