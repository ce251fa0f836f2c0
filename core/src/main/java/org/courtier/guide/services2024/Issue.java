package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A problem of the contract that could affect the Broker's service offer.
 *
 * @param number its number, from 1 on
 * @param kind what kind of problem
 * @param description the problem, never blank
 * @param noticed when the client noticed it
 * @param told when the client told the Broker
 */
public record Issue(int number, IssueKind kind, String description, Moment noticed, Optional<Moment> told)
        implements Worded {

    public Issue {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(description, "description").isBlank()) {
            throw new IllegalArgumentException("description is blank: \"" + description + "\"");
        }
        Objects.requireNonNull(noticed, "noticed");
        Objects.requireNonNull(told, "told");
    }

    /** Gives the problem as told to the Broker; the first time counts. */
    public Issue told(Moment on) {
        return new Issue(number, kind, description, noticed, told.or(() -> Optional.of(on)));
    }

    @Override
    public Text words() {
        return Text.of("{0} : {1}", "{0}: {1}").with(kind.label(), Text.same(description));
    }
}
