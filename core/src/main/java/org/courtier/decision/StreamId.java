package org.courtier.decision;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * The identity of one history; sorted by the name of its kind, then by its bytes.
 *
 * @param kind its subject
 * @param value sixteen bytes, given by the host
 */
public record StreamId(StreamKind kind, UUID value) implements Comparable<StreamId> {

    private static final Comparator<StreamId> BY_KIND_AND_BYTES = Comparator.<StreamId, String>comparing(
                    id -> id.kind.name())
            .thenComparing(id -> id.value.getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(id -> id.value.getLeastSignificantBits(), Long::compareUnsigned);

    public StreamId {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    public static StreamId dossier(UUID value) {
        return new StreamId(StreamKind.DOSSIER, value);
    }

    public static StreamId catalogue(UUID value) {
        return new StreamId(StreamKind.CATALOGUE, value);
    }

    public static StreamId agreement(UUID value) {
        return new StreamId(StreamKind.AGREEMENT, value);
    }

    /** Compares bytes as unsigned, as databases do; {@link UUID#compareTo} does not. */
    @Override
    public int compareTo(StreamId other) {
        return BY_KIND_AND_BYTES.compare(this, other);
    }
}
