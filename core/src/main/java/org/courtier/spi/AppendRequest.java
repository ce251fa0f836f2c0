package org.courtier.spi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.courtier.decision.StreamId;
import org.courtier.party.Actor;

/**
 * One accepted action, to be appended whole or not at all.
 *
 * @param stream whose history
 * @param expected what the writer takes the history to be
 * @param command the identity of the command
 * @param actor who acted
 * @param recordedAt when it was recorded; microseconds, finer fractions are cut
 * @param action the action
 * @param grounds what the decision stood on
 * @param findings what the rules said
 * @param entries the events, at least one, in order
 */
public record AppendRequest(
        StreamId stream,
        Expected expected,
        CommandId command,
        Actor actor,
        Instant recordedAt,
        Bytes action,
        Bytes grounds,
        Bytes findings,
        List<EntryBytes> entries) {

    public AppendRequest {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(actor, "actor");
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(findings, "findings");
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("entries is empty: an accepted action adds at least one event");
        }
    }
}
