package org.courtier.journal;

import java.util.ArrayList;
import java.util.List;
import org.courtier.spi.ChainHash;
import org.courtier.spi.StreamHead;

/**
 * The tree of hashes over heads, shaped as in RFC 6962: the left part of each node has the largest power of two of leaves that leaves
 * one for the right. What is hashed for a leaf begins with 0 and what is hashed for a node with 1, so that neither passes for the other.
 */
final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    static ChainHash root(List<StreamHead> heads) {
        if (heads.isEmpty()) {
            return Fields.sha256();
        }
        if (heads.size() == 1) {
            return leaf(heads.get(0));
        }
        int left = left(heads.size());
        return node(root(heads.subList(0, left)), root(heads.subList(left, heads.size())));
    }

    /** Gives the hashes beside the way from a leaf to the root, from the leaf on. */
    static List<ChainHash> path(List<StreamHead> heads, int index) {
        if (heads.size() == 1) {
            return List.of();
        }
        int left = left(heads.size());
        List<StreamHead> first = heads.subList(0, left);
        List<StreamHead> second = heads.subList(left, heads.size());
        List<ChainHash> path = new ArrayList<>(index < left ? path(first, index) : path(second, index - left));
        path.add(root(index < left ? second : first));
        return path;
    }

    /** Gives the root to which a leaf and a path lead. */
    static ChainHash root(ChainHash leaf, int index, int count, List<ChainHash> path) {
        if (count == 1) {
            return leaf;
        }
        int left = left(count);
        ChainHash beside = path.get(path.size() - 1);
        List<ChainHash> below = path.subList(0, path.size() - 1);
        return index < left
                ? node(root(leaf, index, left, below), beside)
                : node(beside, root(leaf, index - left, count - left, below));
    }

    /** Gives how many hashes a path has. */
    static int length(int index, int count) {
        if (count == 1) {
            return 0;
        }
        int left = left(count);
        return 1 + (index < left ? length(index, left) : length(index - left, count - left));
    }

    static ChainHash leaf(StreamHead head) {
        byte[] fields = new Fields()
                .add(head.stream())
                .add(head.version())
                .add(head.hash().hex())
                .bytes()
                .toArray();
        return Fields.sha256(LEAF, fields);
    }

    private static ChainHash node(ChainHash left, ChainHash right) {
        return Fields.sha256(NODE, left.value().toArray(), right.value().toArray());
    }

    private static int left(int count) {
        return Integer.highestOneBit(count - 1);
    }
}
