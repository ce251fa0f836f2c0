package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.Parts;

/**
 * Suppliers were contacted before the price request.
 *
 * @param contact whom, why, how, and what they were asked
 */
public record SuppliersContacted(SupplierContact contact) implements ServicesEvent {

    public SuppliersContacted {
        Objects.requireNonNull(contact, "contact");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.find(SupplierContacts.class)
                .orElse(SupplierContacts.NONE)
                .with(contact));
    }
}
