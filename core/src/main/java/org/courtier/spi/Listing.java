package org.courtier.spi;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Mark;

/**
 * What lists show of a state: values and dates, so that an adapter that knows no rule answers for any day.
 *
 * <p>It is derived from the history, no part of it: not chained, and renewed when the versions that it stands on have moved.
 *
 * @param marks by what the file is found
 * @param duties the duties that have a last day, ended ones too
 * @param edition the versions that it stands on
 */
public record Listing(List<Mark> marks, List<DatedDuty> duties, Edition edition) {

    /** The listing of a history that no list shows. */
    public static final Listing NONE = new Listing(List.of(), List.of(), new Edition("none"));

    public Listing {
        marks = List.copyOf(marks);
        duties = List.copyOf(duties);
        Objects.requireNonNull(edition, "edition");
    }
}
