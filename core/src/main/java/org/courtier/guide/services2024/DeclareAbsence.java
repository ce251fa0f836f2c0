package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/**
 * Tells that the client's contact person is absent, or who takes over during an absence; its rules stand in
 * {@link CoveringAbsences}.
 *
 * @param days the days of the absence; the same days again change what was declared of them
 * @param substitute who takes over, when somebody does
 */
public record DeclareAbsence(Window days, Optional<PersonRef> substitute) implements ServicesAction, Report {

    public DeclareAbsence {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(substitute, "substitute");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AbsenceDeclared(days, substitute, situation.happened()));
    }
}
