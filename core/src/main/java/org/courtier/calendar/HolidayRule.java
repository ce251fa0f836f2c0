package org.courtier.calendar;

import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;

/**
 * A holiday that the law makes: its name, its basis, the days on which the law is in force, and how it falls in a year.
 *
 * @param name its name, e.g. {@code Vendredi saint}
 * @param basis the law that makes it a holiday
 * @param validity the days on which that law is in force
 * @param pattern the day on which it falls
 */
public record HolidayRule(Text name, LegalBasis basis, Validity validity, DayPattern pattern) {

    public HolidayRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(pattern, "pattern");
    }

    /** A rule that is in force on every day. */
    public static HolidayRule of(Text name, LegalBasis basis, DayPattern pattern) {
        return new HolidayRule(name, basis, Validity.always(), pattern);
    }

    /**
     * Gives the holiday of a year, e.g. Good Friday of 2027 on 26 March 2027.
     *
     * @param year the year of the pattern; a substituted day may fall in the next one
     * @return the holiday, or nothing in a year without it or outside the validity
     */
    public Optional<Holiday> in(int year) {
        return pattern.in(year).filter(validity::covers).map(date -> new Holiday(date, name, basis));
    }
}
