package org.courtier.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * The corrections of a file, oldest first.
 *
 * @param made each as it was made
 */
public record Corrections(List<EntryCorrected> made) implements Part {

    static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        made = List.copyOf(made);
    }

    Corrections with(EntryCorrected another) {
        return new Corrections(Stream.concat(made.stream(), Stream.of(another)).toList());
    }
}
