package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.rule.Readings;

/**
 * What was fixed when the file was opened.
 *
 * @param guides the guides that the file is under, the first one first
 * @param readings the readings of open points
 * @param opened when
 */
public record Frame(List<GuideId> guides, Readings readings, Moment opened) implements Part {

    public Frame {
        guides = List.copyOf(guides);
        if (guides.isEmpty()) {
            throw new IllegalArgumentException("guides is empty: a file is under at least one guide");
        }
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(opened, "opened");
    }
}
