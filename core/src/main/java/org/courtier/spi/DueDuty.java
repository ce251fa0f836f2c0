package org.courtier.spi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.courtier.decision.StreamId;

/**
 * A duty of one of many files; sorted by its last day, then by the file, then by its place in the listing.
 *
 * @param stream whose duty
 * @param place its place in the file's listing, from 0
 * @param duty the duty
 */
public record DueDuty(StreamId stream, int place, DatedDuty duty) implements Comparable<DueDuty> {

    private static final Comparator<DueDuty> BY_LAST_DAY = Comparator.<DueDuty, LocalDate>comparing(d -> d.duty.due())
            .thenComparing(d -> d.stream)
            .thenComparing(d -> d.place);

    public DueDuty {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(duty, "duty");
    }

    @Override
    public int compareTo(DueDuty other) {
        return BY_LAST_DAY.compare(this, other);
    }
}
