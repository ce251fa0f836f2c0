package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;

/**
 * A communication with suppliers before the price request, in which each was asked the same.
 *
 * @param suppliers the suppliers, each once
 * @param purpose why
 * @param channel how
 * @param questions what they were asked
 * @param on when
 */
public record SupplierContact(
        List<SupplierId> suppliers, ContactPurpose purpose, Channel channel, List<String> questions, Moment on) {

    public SupplierContact {
        suppliers = List.copyOf(suppliers);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        questions = List.copyOf(questions);
        Objects.requireNonNull(on, "on");
    }
}
