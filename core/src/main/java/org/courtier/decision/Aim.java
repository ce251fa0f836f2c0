package org.courtier.decision;

import java.util.Objects;

/**
 * What a rule sees that concerns one thing among several: the situation, and the thing.
 *
 * @param <T> what kind of thing
 */
public final class Aim<T> extends Situation {

    private final T target;

    Aim(Situation situation, T target) {
        super(situation);
        this.target = Objects.requireNonNull(target, "target");
    }

    public T target() {
        return target;
    }
}
