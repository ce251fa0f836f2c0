package org.courtier.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of one history.
 *
 * @param kind its subject
 * @param value sixteen bytes, given by the host
 */
public record StreamId(StreamKind kind, UUID value) {

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
}
