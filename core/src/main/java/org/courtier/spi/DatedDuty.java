package org.courtier.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.party.Role;
import org.courtier.rule.RuleKey;

/**
 * A duty with a last day, as it is listed: dates alone, its status is a function of the day asked.
 *
 * @param rule the rule that says so
 * @param owedBy who owes it
 * @param opened since when
 * @param due the last day in time
 * @param ended when it was done or lifted, when it was
 */
public record DatedDuty(RuleKey rule, Role owedBy, LocalDate opened, LocalDate due, Optional<LocalDate> ended) {

    public DatedDuty {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(owedBy, "owedBy");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(ended, "ended");
    }

    /** Tells whether it was owed and neither done nor lifted at the end of a day. */
    public boolean open(LocalDate asOf) {
        return !opened.isAfter(asOf) && ended.filter(on -> !on.isAfter(asOf)).isEmpty();
    }
}
