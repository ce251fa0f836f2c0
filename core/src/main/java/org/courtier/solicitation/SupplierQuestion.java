package org.courtier.solicitation;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;

/**
 * A question of a supplier during the solicitation.
 *
 * @param number its number, from 1
 * @param supplier who asked
 * @param channel how
 * @param text the question
 * @param asked when
 * @param answered when the client answered, when it did
 */
public record SupplierQuestion(
        int number, SupplierId supplier, Channel channel, String text, Moment asked, Optional<Moment> answered) {

    public SupplierQuestion {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(answered, "answered");
    }

    public SupplierQuestion answered(Moment on) {
        return new SupplierQuestion(number, supplier, channel, text, asked, Optional.of(on));
    }
}
