package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.solicitation.ReplyPeriod;

/**
 * Asks on which days the price request may close for every solicited supplier at once.
 *
 * @param sending the day of a sending that is planned; empty for the sending that took place
 */
public record ReplyWindow(Optional<LocalDate> sending) implements ServicesQuestion<ReplyPeriod> {

    public ReplyWindow {
        Objects.requireNonNull(sending, "sending");
    }

    /** Asks it of the sending that took place. */
    public static ReplyWindow ofTheSending() {
        return new ReplyWindow(Optional.empty());
    }

    /** Asks it of a sending that is planned. */
    public static ReplyWindow planned(LocalDate sending) {
        return new ReplyWindow(Optional.of(sending));
    }
}
