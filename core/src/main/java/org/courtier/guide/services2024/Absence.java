package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.party.PersonRef;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * Days on which the client's contact person is absent (P-386).
 *
 * @param days the days
 * @param declared when the absence was first declared
 * @param substitute who takes over (<b>relève</b>), once named
 * @param covered when the substitute was named
 */
public record Absence(Window days, Moment declared, Optional<PersonRef> substitute, Optional<Moment> covered)
        implements Worded {

    public Absence {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(substitute, "substitute");
        Objects.requireNonNull(covered, "covered");
    }

    @Override
    public Text words() {
        return days.words();
    }
}
