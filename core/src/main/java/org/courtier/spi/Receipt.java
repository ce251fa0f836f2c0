package org.courtier.spi;

import java.time.Instant;
import java.util.Objects;
import org.courtier.decision.StreamId;

/**
 * Proof that a command was applied: the same for ever, however often the command is sent.
 *
 * @param stream whose history
 * @param command the identity of the command
 * @param fromVersion the number of its first event
 * @param toVersion the number of its last event
 * @param head the hash of its last entry
 * @param recordedAt when it was recorded
 */
public record Receipt(
        StreamId stream, CommandId command, long fromVersion, long toVersion, ChainHash head, Instant recordedAt) {

    public Receipt {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(command, "command");
        if (fromVersion < 1 || toVersion < fromVersion) {
            throw new IllegalArgumentException(
                    "versions \"" + fromVersion + ".." + toVersion + "\" are not a range from 1");
        }
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
