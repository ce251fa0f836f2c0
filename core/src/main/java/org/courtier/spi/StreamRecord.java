package org.courtier.spi;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.StreamId;

/**
 * A history as it is stored, verified against its chain.
 *
 * @param stream whose history
 * @param version the number of its last event
 * @param head the hash of its last entry
 * @param commits every stored action, in order
 */
public record StreamRecord(StreamId stream, long version, ChainHash head, List<StoredCommit> commits) {

    public StreamRecord {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(head, "head");
        commits = List.copyOf(commits);
    }
}
