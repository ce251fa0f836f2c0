package org.courtier.solicitation;

import java.time.LocalDate;
import java.util.Objects;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Window;

/**
 * The days on which a price request may close for every supplier at once, and how each bound was counted (P-160, P-161).
 *
 * @param days the first and the last such day
 * @param earliest how the first was counted, from the last receipt
 * @param latest how the last was counted, from the first receipt
 */
public record ReplyPeriod(Window days, Certificate earliest, Certificate latest) {

    public ReplyPeriod {
        Objects.requireNonNull(days, "days");
        require(days.first(), earliest, "earliest");
        require(days.last(), latest, "latest");
    }

    private static void require(LocalDate bound, Certificate certificate, String name) {
        if (!bound.equals(certificate.result())) {
            throw new IllegalArgumentException(
                    name + " ends on \"" + certificate.result() + "\"; the bound is \"" + bound + "\"");
        }
    }
}
