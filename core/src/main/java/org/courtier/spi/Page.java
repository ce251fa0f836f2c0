package org.courtier.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a list in its order: what comes after one of its elements. Elements that come or go between two pages never make others
 * appear twice or not at all.
 *
 * @param after the last element of the page before; empty for the first page
 * @param size how many at most, 1 to 1000; a page with fewer is the last
 * @param <T> the elements
 */
public record Page<T>(Optional<T> after, int size) {

    private static final int LARGEST = 1000;

    public Page {
        Objects.requireNonNull(after, "after");
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("size \"" + size + "\" is not 1 to " + LARGEST);
        }
    }

    public static <T> Page<T> first(int size) {
        return new Page<>(Optional.empty(), size);
    }

    /** Gives the page of the same size that comes after an element. */
    public Page<T> after(T element) {
        return new Page<>(Optional.of(element), size);
    }
}
