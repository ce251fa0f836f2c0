package org.courtier.decision;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was stored in an earlier form, by the names on the wire: what a guide makes the next form of.
 *
 * <p>A value is a {@code String}, a {@code BigDecimal}, a {@code Boolean}, a {@code List} of values, or {@code Fields}. An absent
 * optional component is absent here too. Immutable, like every value; the order of the fields says nothing.
 *
 * <pre>{@code
 * words.upcasting(SendPriceRequest.class, 1, former -> former.renamed("answers-until", "closing"))
 * }</pre>
 */
public final class Fields {

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** @throws IllegalArgumentException if a value is of another type than those above */
    public static Fields of(Map<String, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(Objects.requireNonNull(name, "name"), checked(value)));
        return new Fields(copy);
    }

    public Map<String, Object> values() {
        return values;
    }

    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Gives these fields with one under another name; without it, they stay as they are.
     *
     * @throws IllegalArgumentException if a field has the other name already, which the earlier form did not know
     */
    public Fields renamed(String from, String to) {
        requireAbsent(to);
        return values.containsKey(from) ? without(from).with(to, values.get(from)) : this;
    }

    /** @throws IllegalArgumentException if the field is there already, or the value is of another type than those above */
    public Fields with(String name, Object value) {
        requireAbsent(Objects.requireNonNull(name, "name"));
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, checked(value));
        return new Fields(more);
    }

    private void requireAbsent(String name) {
        if (values.containsKey(name)) {
            throw new IllegalArgumentException("the field \"" + name + "\" is there already");
        }
    }

    public Fields without(String name) {
        Map<String, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new Fields(fewer);
    }

    /** Gives these fields with another object in one of them, or other objects in a list; without it, they stay as they are. */
    public Fields within(String name, UnaryOperator<Fields> change) {
        return values.containsKey(name) ? without(name).with(name, changed(name, values.get(name), change)) : this;
    }

    private static Object changed(String name, Object value, UnaryOperator<Fields> change) {
        if (value instanceof Fields fields) {
            return change.apply(fields);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> changed(name, each, change)).toList();
        }
        throw new IllegalArgumentException("the field \"" + name + "\" holds no object");
    }

    private static Object checked(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::checked).toList();
        }
        if (value instanceof String
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof Fields) {
            return value;
        }
        throw new IllegalArgumentException("a field holds a text, a number, true or false, a list or fields, not a "
                + value.getClass().getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
