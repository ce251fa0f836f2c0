package org.courtier.decision;

/**
 * What happened, in the past tense, with its dates and its results.
 *
 * <p>An event reads no rule and no setting: what it needs is in it.
 */
public interface Event {

    /**
     * Gives the parts as they are after this event.
     *
     * @throws ImpossibleEvent if no history can have led here
     */
    Parts applyTo(Parts before);
}
