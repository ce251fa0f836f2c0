package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;

/**
 * A client's comment to the Broker.
 *
 * @param kind what it is for
 * @param ground the ground of a complaint; empty for any other comment
 * @param text the comment, never blank
 * @param on when it was sent
 */
public record Comment(FeedbackKind kind, Optional<ComplaintGround> ground, String text, Moment on) {

    public Comment {
        Objects.requireNonNull(kind, "kind");
        if (ground.isPresent() != (kind == FeedbackKind.COMPLAINT)) {
            throw new IllegalArgumentException(
                    "a ground is given of a complaint, and of nothing else: \"" + kind + "\"");
        }
        if (Objects.requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("text is blank: \"" + text + "\"");
        }
        Objects.requireNonNull(on, "on");
    }
}
