package org.courtier.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing by which a file is found among many, on the days on which it holds: a value and dates, never a status, so that what time
 * alone brings needs no event.
 *
 * @param facet in what respect
 * @param value an identifier or the name of a constant: letters, digits and {@code . _ : -}, at most 80 characters
 * @param first the first day on which it holds, at the end of the day
 * @param last the last such day; empty while nothing ends it
 */
public record Mark(Facet facet, String value, LocalDate first, Optional<LocalDate> last) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    public Mark {
        Objects.requireNonNull(facet, "facet");
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("value \"" + value + "\" is not 1 to 80 letters, digits and . _ : -");
        }
        Objects.requireNonNull(first, "first");
        if (last.filter(first::isAfter).isPresent()) {
            throw new IllegalArgumentException("last is before first \"" + first + "\": \"" + last.get() + "\"");
        }
    }

    /** A mark that nothing ends. */
    public static Mark from(LocalDate first, Facet facet, String value) {
        return new Mark(facet, value, first, Optional.empty());
    }

    /** Tells whether it holds at the end of a day. */
    public boolean holds(LocalDate asOf) {
        return !first.isAfter(asOf) && last.filter(asOf::isAfter).isEmpty();
    }

    /**
     * Gives marks of which one ends on the day before the next begins, such as phases.
     *
     * <p>One that does not outlast the day on which a later one begins, or that a later one precedes, is left out.
     *
     * @param beginnings what begins when, in the order in which one follows another
     */
    public static List<Mark> succeeding(List<Mark> beginnings) {
        List<Mark> held = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (int i = beginnings.size() - 1; i >= 0; i--) {
            Mark mark = beginnings.get(i);
            if (next.isEmpty() || mark.first().isBefore(next.get())) {
                held.add(0, new Mark(mark.facet(), mark.value(), mark.first(), next.map(d -> d.minusDays(1))));
                next = Optional.of(mark.first());
            }
        }
        return List.copyOf(held);
    }
}
