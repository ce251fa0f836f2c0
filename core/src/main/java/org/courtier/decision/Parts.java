package org.courtier.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of one state, each class at most once. A value: equal parts are equal. */
public final class Parts {

    private static final Parts NONE = new Parts(new TreeMap<>(Comparator.comparing(Class::getName)));

    private final SortedMap<Class<? extends Part>, Part> byClass;

    private Parts(SortedMap<Class<? extends Part>, Part> byClass) {
        this.byClass = byClass;
    }

    public static Parts none() {
        return NONE;
    }

    public <P extends Part> Optional<P> find(Class<P> type) {
        return Optional.ofNullable(type.cast(byClass.get(Objects.requireNonNull(type, "type"))));
    }

    /** Gives every part, in an order that says nothing. */
    public List<Part> all() {
        return List.copyOf(byClass.values());
    }

    public boolean has(Class<? extends Part> type) {
        return byClass.containsKey(type);
    }

    /**
     * Gives the part that an event changes.
     *
     * @throws ImpossibleEvent if no earlier event created it
     */
    public <P extends Part> P require(Class<P> type) {
        return find(type).orElseThrow(() -> new ImpossibleEvent("no earlier event created " + type.getSimpleName()));
    }

    /** Gives these parts with one more, in place of an earlier one of the same class. */
    public Parts with(Part part) {
        SortedMap<Class<? extends Part>, Part> changed = new TreeMap<>(byClass);
        changed.put(part.getClass(), part);
        return new Parts(changed);
    }

    public Parts without(Class<? extends Part> type) {
        SortedMap<Class<? extends Part>, Part> changed = new TreeMap<>(byClass);
        changed.remove(type);
        return new Parts(changed);
    }

    /**
     * Gives these parts with a first part of its class.
     *
     * @throws ImpossibleEvent if an earlier event created one already
     */
    public Parts beginning(Part part) {
        if (has(part.getClass())) {
            throw new ImpossibleEvent(
                    "an earlier event created " + part.getClass().getSimpleName() + " already");
        }
        return with(part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parts parts && byClass.equals(parts.byClass);
    }

    @Override
    public int hashCode() {
        return byClass.hashCode();
    }

    @Override
    public String toString() {
        return byClass.values().toString();
    }
}
