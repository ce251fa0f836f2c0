package org.courtier.decision;

/** An event cannot follow the events before it: the history is damaged, or a correction would damage it. */
public final class ImpossibleEvent extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ImpossibleEvent(String message) {
        super(message);
    }
}
