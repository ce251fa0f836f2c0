package org.courtier.decision;

import java.util.List;

/**
 * What someone asks to do or tells; a record whose components are its content.
 *
 * <p>Implement {@link Request} or {@link Report}, never this interface alone.
 */
public interface Action {

    /** Gives the events that the action adds when nothing refuses it; never empty. */
    List<Event> adds(Situation situation);
}
