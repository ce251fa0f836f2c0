package org.courtier.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A figure that a source sets, by date: ten business days, three years.
 *
 * @param name what it is, in English
 * @param rows the rows that set it
 * @param values its values, each from a date on, in the order of the dates
 * @param <T> what it is a figure of
 */
public record Parameter<T>(String name, List<RowId> rows, List<From<T>> values) {

    /**
     * A value from a date on.
     *
     * @param from the first day on which it holds
     * @param value the value
     * @param <T> what it is a figure of
     */
    public record From<T>(LocalDate from, T value) {
        public From {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
        }
    }

    public Parameter {
        Objects.requireNonNull(name, "name");
        rows = List.copyOf(rows);
        values = List.copyOf(values);
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i - 1).from().isBefore(values.get(i).from())) {
                throw new IllegalArgumentException("the values of " + name + " are not in the order of their dates");
            }
        }
    }

    /** A figure with one value, from the date of the document that sets it. */
    public static <T> Parameter<T> of(String name, LocalDate from, T value, String... rows) {
        return new Parameter<>(name, Arrays.stream(rows).map(RowId::new).toList(), List.of(new From<>(from, value)));
    }

    /**
     * Gives the value on a day.
     *
     * @throws BeforeFirstValue if the sources set none for that day, naming the first day that they cover
     */
    public T on(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!day.isBefore(values.get(i).from())) {
                return values.get(i).value();
            }
        }
        throw new BeforeFirstValue(name, day, values.get(0).from());
    }
}
