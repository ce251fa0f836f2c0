package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Window;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The absences of the client's contact person, one for the same days.
 *
 * @param declared each of them
 */
public record Absences(List<Absence> declared) implements Part {

    public static final Absences NONE = new Absences(List.of());

    public Absences {
        declared = List.copyOf(declared);
    }

    /** Gives the absences of a situation; none when none was declared. */
    public static Absences in(Situation situation) {
        return situation.find(Absences.class).orElse(NONE);
    }

    public Optional<Absence> find(Window days) {
        return declared.stream().filter(a -> a.days().equals(days)).findFirst();
    }

    /** Gives the absences during which nobody takes over. */
    public List<Absence> uncovered() {
        return declared.stream().filter(a -> a.substitute().isEmpty()).toList();
    }

    /** Gives these absences with one more, or with another for the same days in its place. */
    public Absences with(Absence absence) {
        return new Absences(Stream.concat(
                        declared.stream().filter(a -> !a.days().equals(absence.days())), Stream.of(absence))
                .toList());
    }
}
