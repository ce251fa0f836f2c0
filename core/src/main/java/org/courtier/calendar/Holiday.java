package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * One holiday of one year.
 *
 * @param date its date
 * @param name its name, e.g. {@code Vendredi saint}
 * @param basis the law that makes it one
 */
public record Holiday(LocalDate date, Text name, LegalBasis basis) implements Worded {

    public Holiday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
    }

    /** Gives the words, e.g. {@code Good Friday, Interpretation Act (CQLR, c. I-16), s. 61 (23°)}. */
    @Override
    public Text words() {
        return Text.of("{0}, {1}", "{0}, {1}").with(name, basis.words());
    }
}
