package org.courtier.guide.services2024;

import java.util.List;
import java.util.stream.Stream;
import org.courtier.decision.Part;

/**
 * The questions that the client put to suppliers about their responses, oldest first; none of them changes a price.
 *
 * @param each one of them
 */
public record Clarifications(List<Clarification> each) implements Part {

    public static final Clarifications NONE = new Clarifications(List.of());

    public Clarifications {
        each = List.copyOf(each);
    }

    public Clarifications with(Clarification another) {
        return new Clarifications(
                Stream.concat(each.stream(), Stream.of(another)).toList());
    }
}
