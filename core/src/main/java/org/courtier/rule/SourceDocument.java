package org.courtier.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.courtier.text.Text;

/**
 * One of the five sources, or a document of another module's guide.
 *
 * @param number the number by which the register names it, e.g. {@code 000}
 * @param title its title; the French one is official
 * @param dates the dates that the document bears, oldest first; empty when it bears none
 */
public record SourceDocument(String number, Text title, List<LocalDate> dates) {

    public SourceDocument {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        dates = List.copyOf(dates);
    }
}
