package org.courtier.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.EntryBytes;

/**
 * The chain of hashes over the entries of one history: SHA-256 over length-prefixed fields of the stored bytes.
 *
 * <p>Each entry's hash covers the stream, its version, the hash before it, the command, when and by whom it was recorded, its
 * type, form and payload; the first entry of a commit also covers the digest of the action, the grounds and the findings. The
 * hash before the first entry is that of the stream's identity. A change of what is hashed is a new {@link #FORMAT}.
 */
public final class Chain {

    /** The format of the chain; it enters every hash. */
    public static final int FORMAT = 1;

    private Chain() {}

    /** Gives the hash before the first entry of a history. */
    public static ChainHash beginning(StreamId stream) {
        return new Fields().add(0).add(FORMAT).add(stream).hash();
    }

    /**
     * Gives the hashes of the entries of a commit, in order.
     *
     * @param before the hash of the entry before the first one, or {@link #beginning}
     * @param firstVersion the version of the first entry
     * @param request the commit
     */
    public static List<ChainHash> extend(ChainHash before, long firstVersion, AppendRequest request) {
        List<ChainHash> hashes = new ArrayList<>();
        ChainHash previous = before;
        long version = firstVersion;
        for (EntryBytes entry : request.entries()) {
            Fields fields = new Fields()
                    .add(1)
                    .add(FORMAT)
                    .add(request.stream())
                    .add(version)
                    .add(previous.hex())
                    .add(request.command().value())
                    .add(micros(request.recordedAt()))
                    .add(request.actor().person().value())
                    .add(request.actor().organisation().value())
                    .add(request.actor().role().name())
                    .add(entry.type())
                    .add(entry.form())
                    .add(entry.payload());
            if (version == firstVersion) {
                fields.add(contentDigest(request).hex());
            }
            previous = fields.hash();
            hashes.add(previous);
            version++;
        }
        return hashes;
    }

    /** Gives the digest of a commit's action, grounds and findings. */
    public static ChainHash contentDigest(AppendRequest request) {
        return new Fields()
                .add(2)
                .add(request.action())
                .add(request.grounds())
                .add(request.findings())
                .hash();
    }

    /**
     * Gives the digest by which a repeated command is recognised: who asked for what, whatever the rules then said.
     */
    public static ChainHash requestDigest(AppendRequest request) {
        return new Fields()
                .add(3)
                .add(request.stream())
                .add(request.actor().person().value())
                .add(request.actor().organisation().value())
                .add(request.actor().role().name())
                .add(request.action())
                .hash();
    }

    /**
     * Gives an instant as whole microseconds since 1970-01-01T00:00:00Z, the earlier one where it lies between two.
     *
     * @throws ArithmeticException if it is more than 292 thousand years away
     */
    public static long micros(Instant instant) {
        // not ChronoUnit.MICROS.between: on Java 17 it counts in nanoseconds, and fails after 2262
        long second = instant.getEpochSecond();
        long fraction = instant.getNano() / 1_000;
        return second < 0 && fraction > 0
                ? Math.addExact(Math.multiplyExact(second + 1, 1_000_000L), fraction - 1_000_000L)
                : Math.addExact(Math.multiplyExact(second, 1_000_000L), fraction);
    }
}
