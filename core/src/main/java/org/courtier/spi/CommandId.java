package org.courtier.spi;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of one command, given by the caller: the same command sent twice has one effect and one receipt.
 *
 * @param value sixteen bytes
 */
public record CommandId(UUID value) {

    public CommandId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
