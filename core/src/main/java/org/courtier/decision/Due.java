package org.courtier.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Certificate;
import org.courtier.text.Text;
import org.courtier.text.Worded;
import org.courtier.text.Wording;

/** When a duty is due. */
public sealed interface Due extends Worded {

    /** Gives the last day in time, when there is one. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * On a date, or before it.
     *
     * @param date the last day in time
     * @param certificate how the date was counted, when it was
     */
    record On(LocalDate date, Optional<Certificate> certificate) implements Due {
        public On {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(certificate, "certificate");
        }

        public static On of(Certificate certificate) {
            return new On(certificate.result(), Optional.of(certificate));
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }

        @Override
        public Text words() {
            return Wording.of(date);
        }
    }

    /**
     * Without a number of days: never late by a rule.
     *
     * @param grade how pressing
     */
    record Urgent(Urgency grade) implements Due {
        public Urgent {
            Objects.requireNonNull(grade, "grade");
        }

        @Override
        public Text words() {
            return grade.label();
        }
    }

    /** When somebody asks for it. */
    record OnRequest() implements Due {
        @Override
        public Text words() {
            return Text.of("sur demande", "on request");
        }
    }

    /**
     * Every year.
     *
     * @param next the next day on which it is due
     */
    record Yearly(LocalDate next) implements Due {
        public Yearly {
            Objects.requireNonNull(next, "next");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(next);
        }

        @Override
        public Text words() {
            return Text.of("chaque année, prochaine échéance : {0}", "yearly, next: {0}")
                    .with(Wording.of(next));
        }
    }

    /** The source states no time: the duty is open until it is done, and never late by a rule. */
    record NoTimeStated() implements Due {
        @Override
        public Text words() {
            return Text.of("aucun délai énoncé", "no time stated");
        }
    }
}
