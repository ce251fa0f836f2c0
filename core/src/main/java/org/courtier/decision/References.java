package org.courtier.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Port: the dated data that the sources leave out, handed in by the host.
 *
 * <p>An implementation answers from what it holds in memory, gives equal answers to equal questions, may be called from any
 * thread and never throws: what it does not hold is absent, and the library then says "not known".
 */
public interface References {

    /** Gives the data of a kind that holds on a day, when the host has it. */
    <T> Optional<Reference<T>> find(ReferenceKey<T> key, LocalDate on);

    /** No data: every answer that would need some is "not known". */
    static References none() {
        return of();
    }

    /** The given data; where two editions hold on a day, the one that begins last. */
    static References of(Reference<?>... references) {
        List<Reference<?>> held = List.copyOf(Arrays.asList(references));
        return new References() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> Optional<Reference<T>> find(ReferenceKey<T> key, LocalDate on) {
                return held.stream()
                        .filter(r -> r.key().equals(key) && r.holdsOn(on))
                        .map(r -> (Reference<T>) r)
                        .max((a, b) -> a.from().compareTo(b.from()));
            }
        };
    }
}
