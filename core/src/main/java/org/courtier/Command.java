package org.courtier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.StreamId;
import org.courtier.party.Actor;
import org.courtier.spi.CommandId;
import org.courtier.spi.Expected;

/**
 * What an application submits: an action, by whom, on what, and when.
 *
 * @param stream whose history it extends
 * @param id its identity: the same command sent twice has one effect and one receipt
 * @param actor who acts
 * @param happened when it happened; a Québec date with an optional time
 * @param recordedAt when it is recorded, by the caller's clock; in the years 1900 to 2199
 * @param action the action
 * @param expected the version that the actor saw, when the command is to be refused once it is no longer the last
 */
public record Command(
        StreamId stream,
        CommandId id,
        Actor actor,
        Moment happened,
        Instant recordedAt,
        Action action,
        Optional<Expected> expected) {

    public Command {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happened, "happened");
        requireDate(Objects.requireNonNull(recordedAt, "recordedAt"));
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(expected, "expected");
    }

    /** A command that is decided on whatever the last version is. */
    public Command(StreamId stream, CommandId id, Actor actor, Moment happened, Instant recordedAt, Action action) {
        this(stream, id, actor, happened, recordedAt, action, Optional.empty());
    }

    /** Gives the same command, to be decided only on the version that the actor saw. */
    public Command expecting(Expected version) {
        return new Command(stream, id, actor, happened, recordedAt, action, Optional.of(version));
    }

    /** When it is recorded is compared with when it happened, so that a date in Québec must stand for it. */
    private static void requireDate(Instant recordedAt) {
        Moment.of(recordedAt);
    }
}
