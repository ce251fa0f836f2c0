package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.Parts;
import org.courtier.party.PersonRef;

/**
 * The client declared an absence of its contact person, or who takes over during it.
 *
 * @param days the days
 * @param substitute who takes over, when somebody does
 * @param on when
 */
public record AbsenceDeclared(Window days, Optional<PersonRef> substitute, Moment on) implements ServicesEvent {

    public AbsenceDeclared {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(substitute, "substitute");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Absences absences = before.find(Absences.class).orElse(Absences.NONE);
        Moment declared = absences.find(days).map(Absence::declared).orElse(on);
        return before.with(absences.with(new Absence(days, declared, substitute, substitute.map(s -> on))));
    }
}
