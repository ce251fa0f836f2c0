package org.courtier.json.ocds;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.courtier.calendar.Moment;

/** Moments as the standard writes them, with a time and the offset of Québec. */
final class Dates {

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Dates() {}

    /** Gives a moment; without a time, the beginning of its day. */
    static OffsetDateTime from(Moment moment) {
        return at(moment, LocalTime.MIDNIGHT);
    }

    /** Gives a moment; without a time, the last second of its day. */
    static OffsetDateTime until(Moment moment) {
        return at(moment, LAST_SECOND);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime at(Moment moment, LocalTime otherwise) {
        return moment.date()
                .atTime(moment.time().orElse(otherwise))
                .atZone(QUEBEC)
                .toOffsetDateTime();
    }
}
