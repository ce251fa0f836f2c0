package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.courtier.calendar.Moment;

/** How the catalogue reads a list of changes, each from a day on, that may be recorded late and out of order. */
final class Timeline {

    private Timeline() {}

    /** Gives the change that holds on a day: the latest one begun by then; of several whose order is not known, the last. */
    static <T> Optional<T> last(List<T> changes, Function<T, Moment> on, LocalDate asOf) {
        return changes.stream()
                .filter(c -> !on.apply(c).date().isAfter(asOf))
                .reduce((earlier, later) -> on.apply(later).isBefore(on.apply(earlier)) ? earlier : later);
    }
}
