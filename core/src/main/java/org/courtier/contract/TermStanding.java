package org.courtier.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Window;

/**
 * Where the term of a contract stands, and what may still be added to it.
 *
 * @param term from its first day to its last as it stands
 * @param renewalsUsed how many renewals were used
 * @param renewalsLeft the last day of each renewal that is left
 * @param limit the last day that the guide permits, as it was counted from the start
 */
public record TermStanding(Window term, int renewalsUsed, List<LocalDate> renewalsLeft, Certificate limit) {

    public TermStanding {
        Objects.requireNonNull(term, "term");
        renewalsLeft = List.copyOf(renewalsLeft);
        Objects.requireNonNull(limit, "limit");
    }
}
