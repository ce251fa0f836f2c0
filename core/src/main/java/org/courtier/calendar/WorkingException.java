package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A day that counts as a business day although it is a holiday or lies on a weekend.
 *
 * @param date the day
 * @param name why it counts
 * @param basis the law that says so
 */
public record WorkingException(LocalDate date, Text name, LegalBasis basis) implements Worded {

    public WorkingException {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
    }

    /** Gives the words: the name and the law. */
    @Override
    public Text words() {
        return Text.of("{0}, {1}", "{0}, {1}").with(name, basis.words());
    }
}
