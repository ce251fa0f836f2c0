package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.text.Text;
import org.courtier.text.Worded;
import org.courtier.text.Wording;

/**
 * A disagreement with the supplier, which the client settles itself.
 *
 * @param number its number, from 1 on
 * @param kind how grave it is
 * @param onInterpretation whether it is about how to interpret the contract
 * @param subject what it is about, never blank
 * @param arose when it arose
 * @param persisted when it was last found to persist or to recur
 * @param told when the Broker was last told of it
 * @param settled when it was settled
 */
public record Difference(
        int number,
        DifferenceKind kind,
        boolean onInterpretation,
        String subject,
        Moment arose,
        Optional<Moment> persisted,
        Optional<Moment> told,
        Optional<Moment> settled)
        implements Worded {

    public Difference {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(subject, "subject").isBlank()) {
            throw new IllegalArgumentException("subject is blank: \"" + subject + "\"");
        }
        Objects.requireNonNull(arose, "arose");
        Objects.requireNonNull(persisted, "persisted");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(settled, "settled");
    }

    public static Difference arisen(
            int number, DifferenceKind kind, boolean onInterpretation, String subject, Moment on) {
        return new Difference(
                number, kind, onInterpretation, subject, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Gives the difference as it persists or recurs: one that was settled is open again. */
    public Difference persisting(Moment on) {
        return new Difference(number, kind, onInterpretation, subject, arose, Optional.of(on), told, Optional.empty());
    }

    public Difference told(Moment on) {
        return new Difference(number, kind, onInterpretation, subject, arose, persisted, Optional.of(on), settled);
    }

    /** Gives the difference as settled; the first time counts, until it persists or recurs. */
    public Difference settled(Moment on) {
        Optional<Moment> first = settled.or(() -> Optional.of(on));
        return new Difference(number, kind, onInterpretation, subject, arose, persisted, told, first);
    }

    @Override
    public Text words() {
        return Text.of("{0} {1} : {2}", "{0} {1}: {2}").with(kind.label(), Wording.of(number), Text.same(subject));
    }
}
