package org.courtier.journal;

import java.util.List;
import java.util.Objects;
import org.courtier.spi.ChainHash;
import org.courtier.spi.StreamHead;

/**
 * Proof that a checkpoint holds the head of one history, without the others: for whoever may see one dossier alone.
 *
 * @param head the head
 * @param index its place among the heads of the checkpoint, from 0
 * @param count how many heads the checkpoint has
 * @param path the hashes beside the way from the head to the root
 */
public record Inclusion(StreamHead head, int index, int count, List<ChainHash> path) {

    public Inclusion {
        Objects.requireNonNull(head, "head");
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("index \"" + index + "\" is not one of " + count + " places from 0");
        }
        path = List.copyOf(path);
        if (path.size() != Merkle.length(index, count)) {
            throw new IllegalArgumentException("path has " + path.size() + " hashes; the place " + index + " of "
                    + count + " needs " + Merkle.length(index, count));
        }
    }

    /** Gives the root to which the proof leads; the proof holds when it is that of a checkpoint that somebody signed. */
    public ChainHash root() {
        return Merkle.root(Merkle.leaf(head), index, count, path);
    }
}
