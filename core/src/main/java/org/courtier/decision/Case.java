package org.courtier.decision;

import java.util.Objects;

/**
 * What a rule sees that judges the content of an action: the situation, and the action.
 *
 * @param <A> the action
 */
public final class Case<A> extends Situation {

    private final A action;

    Case(Situation situation, A action) {
        super(situation);
        this.action = Objects.requireNonNull(action, "action");
    }

    public A action() {
        return action;
    }
}
