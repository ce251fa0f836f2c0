package org.courtier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Commit;
import org.courtier.decision.Event;
import org.courtier.party.Actor;
import org.courtier.spi.Receipt;

/**
 * One entry of a history, as people read it: who did what, when, what followed, and its proof.
 *
 * @param number its place in the history, from 1; {@link org.courtier.decision.Correct} names it
 * @param actor who acted
 * @param happened when it happened
 * @param recordedAt when it was recorded
 * @param action the action as it was recorded, whatever a later correction puts in its place
 * @param events its events, at least one
 * @param receipt its proof; that of the last entry holds the version to expect
 */
public record Entry(
        long number,
        Actor actor,
        Moment happened,
        Instant recordedAt,
        Action action,
        List<Event> events,
        Receipt receipt) {

    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("number \"" + number + "\" is not a place in a history: from 1");
        }
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(action, "action");
        events = List.copyOf(events);
        Objects.requireNonNull(receipt, "receipt");
    }

    static Entry of(Commit commit, Receipt receipt) {
        return new Entry(
                commit.number(),
                commit.setting().actor(),
                commit.setting().happened(),
                commit.setting().recordedAt(),
                commit.action(),
                commit.events(),
                receipt);
    }
}
