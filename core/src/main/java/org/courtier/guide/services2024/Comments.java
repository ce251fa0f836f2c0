package org.courtier.guide.services2024;

import java.util.List;
import java.util.stream.Stream;
import org.courtier.decision.Part;

/**
 * The client's comments to the Broker, oldest first.
 *
 * @param each one of them
 */
public record Comments(List<Comment> each) implements Part {

    public static final Comments NONE = new Comments(List.of());

    public Comments {
        each = List.copyOf(each);
    }

    public Comments with(Comment another) {
        return new Comments(Stream.concat(each.stream(), Stream.of(another)).toList());
    }
}
