package org.courtier.testkit;

import java.util.Objects;
import org.courtier.decision.Action;
import org.courtier.party.Actor;

/**
 * Something that somebody may want to do next.
 *
 * @param actor who
 * @param action what, with content that refers to what the dossier holds
 */
public record Proposal(Actor actor, Action action) {

    public Proposal {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
    }
}
