package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.Parts;

/**
 * The client sent the Broker a comment.
 *
 * @param comment the comment
 */
public record CommentSent(Comment comment) implements ServicesEvent {

    public CommentSent {
        Objects.requireNonNull(comment, "comment");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.find(Comments.class).orElse(Comments.NONE).with(comment));
    }
}
