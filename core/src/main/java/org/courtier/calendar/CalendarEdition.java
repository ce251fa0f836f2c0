package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.courtier.text.DateWording;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * Which calendar an answer stands on, and its two limits.
 *
 * @param name what people call the calendar
 * @param version its version, equal for equal content
 * @param horizon the days that it answers for
 * @param knownOn the day on which its texts were last read
 */
public record CalendarEdition(Text name, String version, Window horizon, LocalDate knownOn) implements Worded {

    public CalendarEdition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(knownOn, "knownOn");
    }

    /** Tells whether a day is later than the last reading of the texts, so that a newer law may change it. */
    public boolean isBeyondKnown(LocalDate date) {
        return date.isAfter(knownOn);
    }

    /** Gives the words: name, version, days covered and the day on which the texts were last read. */
    @Override
    public Text words() {
        return Text.of("{0}, version {1}, {2}, textes lus le {3}", "{0}, version {1}, {2}, texts read on {3}")
                .with(name, Text.same(version), horizon.words(), DateWording.date(knownOn));
    }
}
