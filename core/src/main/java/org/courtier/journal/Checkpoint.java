package org.courtier.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.courtier.decision.StreamId;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Journal;
import org.courtier.spi.Page;
import org.courtier.spi.StreamHead;

/**
 * Where every history ended at some moment, under one hash.
 *
 * <p>A chain alone cannot show that its tail was cut, that a whole history was written anew, or that one was removed. The host signs
 * {@link #toBeSigned}, with a key and by a means of its own, and keeps the checkpoint and the signature outside the database; the
 * {@link Verifier} then finds all of that, also in a journal that has grown since.
 *
 * @param takenAt when, by the caller's clock; microseconds, finer fractions are cut
 * @param heads where each history ended, in the order of their identities
 */
public record Checkpoint(Instant takenAt, List<StreamHead> heads) {

    /** The format of what is signed and of the file. */
    public static final int FORMAT = 1;

    private static final String TITLE = "courtier checkpoint";
    private static final int AT_ONCE = 1000;

    public Checkpoint {
        takenAt = takenAt.truncatedTo(ChronoUnit.MICROS);
        heads = heads.stream().sorted(Comparator.comparing(StreamHead::stream)).toList();
        for (int i = 1; i < heads.size(); i++) {
            if (heads.get(i).stream().equals(heads.get(i - 1).stream())) {
                throw new IllegalArgumentException(
                        "heads has the history " + heads.get(i).stream().value() + " twice");
            }
        }
    }

    /** Takes a checkpoint of a journal; others may go on writing. */
    public static Checkpoint of(Journal journal, Instant takenAt) {
        List<StreamHead> heads = new ArrayList<>();
        Page<StreamId> page = Page.first(AT_ONCE);
        List<StreamHead> next = journal.heads(page);
        while (!next.isEmpty()) {
            heads.addAll(next);
            next = journal.heads(page.after(heads.get(heads.size() - 1).stream()));
        }
        return new Checkpoint(takenAt, heads);
    }

    /** Gives the one hash over every head. */
    public ChainHash root() {
        return Merkle.root(heads);
    }

    /** Gives what the host signs: the format, when it was taken, how many heads, and the root. */
    public Bytes toBeSigned() {
        return new Fields()
                .add(FORMAT)
                .add(Chain.micros(takenAt))
                .add(heads.size())
                .add(root().hex())
                .bytes();
    }

    /**
     * Proves that the checkpoint holds the head of one history.
     *
     * @throws IllegalArgumentException if it does not hold that history
     */
    public Inclusion inclusion(StreamId stream) {
        int index = IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).stream().equals(stream))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the checkpoint does not hold the history \"" + stream.value() + "\""));
        return new Inclusion(heads.get(index), index, heads.size(), Merkle.path(heads, index));
    }

    /** Writes the file that the host keeps outside the database. */
    public void write(OutputStream out) throws IOException {
        ExportWriter file = new ExportWriter(out);
        file.title(TITLE, FORMAT);
        file.number(Chain.micros(takenAt));
        file.number(heads.size());
        for (StreamHead head : heads) {
            file.stream(head.stream());
            file.number(head.version());
            file.hash(head.hash());
        }
        file.hash(root());
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws IOException if the file is not just that, or the heads do not have the root that it names
     */
    public static Checkpoint read(InputStream in) throws IOException {
        ExportReader file = new ExportReader(in);
        file.title(TITLE, FORMAT);
        Instant takenAt = Instant.EPOCH.plus(file.number(), ChronoUnit.MICROS);
        long count = file.number();
        List<StreamHead> heads = new ArrayList<>();
        while (heads.size() < count) {
            StreamId stream = file.stream();
            long version = file.number();
            ChainHash hash = file.hash();
            heads.add(file.made(() -> new StreamHead(stream, version, hash)));
        }
        Checkpoint checkpoint = file.made(() -> new Checkpoint(takenAt, heads));
        if (!file.hash().equals(checkpoint.root()) || !heads.equals(checkpoint.heads())) {
            throw new IOException("the heads of the checkpoint do not have the root that it names");
        }
        file.end();
        return checkpoint;
    }
}
