package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;

/**
 * A supplier to which the price request was sent.
 *
 * @param supplier the supplier
 * @param received when it received the request: the sending, unless a later receipt is proven
 * @param proven whether the receipt is proven
 */
public record Solicited(SupplierId supplier, Moment received, boolean proven) {

    public Solicited {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(received, "received");
    }
}
