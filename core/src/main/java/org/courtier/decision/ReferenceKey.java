package org.courtier.decision;

import java.util.Objects;

/**
 * The name of a kind of dated data that the sources leave out: eligible bodies, template sections, tariffs.
 *
 * @param name the name, e.g. {@code services2024.template-sections}
 * @param type what the data is
 * @param <T> what the data is
 */
public record ReferenceKey<T>(String name, Class<T> type) {

    public ReferenceKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
