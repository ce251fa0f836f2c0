package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that the client sent the Broker a comment; its rules stand in {@link TellingBroker}.
 *
 * @param kind what it is for
 * @param ground the ground of a complaint; empty for any other comment
 * @param text the comment, never blank
 */
public record CommentToBroker(FeedbackKind kind, Optional<ComplaintGround> ground, String text)
        implements ServicesAction, Report {

    public CommentToBroker {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(text, "text");
        if (ground.isPresent() != (kind == FeedbackKind.COMPLAINT) || text.isBlank()) {
            throw new IllegalArgumentException(
                    "a comment has a text, and a ground when and only when it is a complaint: \"" + kind + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new CommentSent(new Comment(kind, ground, text, situation.happened())));
    }
}
