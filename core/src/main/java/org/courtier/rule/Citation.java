package org.courtier.rule;

import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * Where a rule stands in a source: register row, document, section.
 *
 * @param row the register row
 * @param document the document
 * @param section the section, as the document numbers it
 */
public record Citation(RowId row, SourceDocument document, String section) implements Worded {

    public Citation {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(section, "section");
    }

    @Override
    public Text words() {
        String dates = document.dates().isEmpty()
                ? ""
                : " (" + document.dates().get(document.dates().size() - 1) + ")";
        return Text.of(
                row + ", " + document.title().french() + dates + ", section " + section,
                row + ", " + document.title().english() + dates + ", section " + section);
    }

    /** Gives the short form, e.g. {@code P-162 (3.3.4)}. */
    @Override
    public String toString() {
        return row + " (" + section + ")";
    }
}
