package org.courtier.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was unlawful in what happened, oldest first.
 *
 * @param noted each as it was noted
 */
public record Irregularities(List<IrregularityNoted> noted) implements Part {

    static final Irregularities NONE = new Irregularities(List.of());

    public Irregularities {
        noted = List.copyOf(noted);
    }

    Irregularities with(IrregularityNoted another) {
        return new Irregularities(
                Stream.concat(noted.stream(), Stream.of(another)).toList());
    }
}
