package org.courtier.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.party.Role;
import org.courtier.rule.Basis;
import org.courtier.text.Labelled;
import org.courtier.text.Language;
import org.courtier.text.Text;

/**
 * Something that somebody owes to somebody.
 *
 * @param basis the rule that says so
 * @param owedBy who owes it
 * @param owedTo to whom
 * @param about the supplier or document it is about, when it is about one
 * @param opened since when
 * @param due when it is due
 * @param status whether it was done
 * @param ended when it was done or lifted
 */
public record Duty(
        Basis basis,
        Role owedBy,
        Role owedTo,
        Optional<Text> about,
        Moment opened,
        Due due,
        Status status,
        Optional<Moment> ended) {

    /** Whether a duty was done. */
    public enum Status implements Labelled {
        OPEN("ouverte", "open"),
        DONE_IN_TIME("remplie à temps", "done in time"),
        DONE_LATE("remplie en retard", "done late"),
        LIFTED("levée", "lifted");

        private final Text label;

        Status(String french, String english) {
            this.label = Text.of(french, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Duty {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(owedBy, "owedBy");
        Objects.requireNonNull(owedTo, "owedTo");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(ended, "ended");
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    /** Tells whether the duty is still open after its last day. */
    public boolean overdue(LocalDate asOf) {
        return open() && due.lastDay().filter(asOf::isAfter).isPresent();
    }

    /** Gives the duty as one sentence. */
    public String sentence(Language language) {
        return about.map(a -> "[" + a.in(language) + "] ").orElse("")
                + basis.statement().in(language);
    }
}
