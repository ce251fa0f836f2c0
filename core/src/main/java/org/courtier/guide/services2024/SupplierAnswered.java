package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.Parts;

/**
 * A supplier answered in writing what it was asked before the price request.
 *
 * @param answer who, with what document, and when
 */
public record SupplierAnswered(SupplierAnswer answer) implements ServicesEvent {

    public SupplierAnswered {
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(SupplierContacts.class).with(answer));
    }
}
