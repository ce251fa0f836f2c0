package org.courtier.spi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.courtier.decision.StreamId;

/**
 * The end of a contract of one of many files; sorted by its last day, then by the file.
 *
 * @param stream whose contract
 * @param last its last day
 */
public record ContractEnd(StreamId stream, LocalDate last) implements Comparable<ContractEnd> {

    private static final Comparator<ContractEnd> BY_LAST_DAY =
            Comparator.comparing(ContractEnd::last).thenComparing(ContractEnd::stream);

    public ContractEnd {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(last, "last");
    }

    @Override
    public int compareTo(ContractEnd other) {
        return BY_LAST_DAY.compare(this, other);
    }
}
