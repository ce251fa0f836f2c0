package org.courtier.decision;

import java.util.List;
import java.util.Objects;

/**
 * One accepted action with the events that it added and the setting in which it was decided.
 *
 * @param number its place in the history, from 1
 * @param action the action
 * @param events its events, at least one
 * @param setting what the decision depended on besides the state
 */
public record Commit(long number, Action action, List<Event> events, Setting setting) {

    public Commit {
        if (number < 1) {
            throw new IllegalArgumentException("number \"" + number + "\" is not a place in a history: from 1");
        }
        Objects.requireNonNull(action, "action");
        events = List.copyOf(events);
        Objects.requireNonNull(setting, "setting");
    }
}
