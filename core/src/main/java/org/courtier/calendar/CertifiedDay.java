package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.NumberWording;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/** What became of one day of a time limit: counted, or skipped and why. */
public sealed interface CertifiedDay extends Worded {

    /** Gives the day. */
    LocalDate date();

    /** Gives a day that does not count: a holiday where there is one, else the weekend. */
    static CertifiedDay skipped(LocalDate date, Optional<Holiday> holiday) {
        return holiday.<CertifiedDay>map(OnHoliday::new).orElseGet(() -> new OnWeekend(date));
    }

    /** A day that was counted, with its number from 1, and the exception by which it counts if there is one. */
    record Counted(LocalDate date, int ordinal, Optional<WorkingException> exception) implements CertifiedDay {
        public Counted {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(exception, "exception");
            if (ordinal < 1) {
                throw new IllegalArgumentException("ordinal is below 1: \"" + ordinal + "\"");
            }
        }

        @Override
        public Text words() {
            Text number = Text.of("jour {0}", "day {0}").with(NumberWording.integer(ordinal));
            return exception
                    .map(law -> Text.of("{0} ({1})", "{0} ({1})").with(number, law.words()))
                    .orElse(number);
        }
    }

    /** A day of the weekend that is no holiday. */
    record OnWeekend(LocalDate date) implements CertifiedDay {
        public OnWeekend {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Text words() {
            return Text.of("non compté, fin de semaine", "not counted, weekend");
        }
    }

    /** A holiday, on a weekend or not. */
    record OnHoliday(Holiday holiday) implements CertifiedDay {
        public OnHoliday {
            Objects.requireNonNull(holiday, "holiday");
        }

        @Override
        public LocalDate date() {
            return holiday.date();
        }

        @Override
        public Text words() {
            return Text.of("non compté, {0}", "not counted, {0}").with(holiday.words());
        }
    }

    /** The last day of a limit that ended on a day without business and was extended, with the law that extends it. */
    record Extended(LocalDate date, LegalBasis basis) implements CertifiedDay {
        public Extended {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public Text words() {
            return Text.of("délai prolongé jusqu'ici, {0}", "limit extended to here, {0}")
                    .with(basis.words());
        }
    }
}
