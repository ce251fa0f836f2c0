package org.courtier.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every statement of the sources, by register row: what it says in French and English, where, and with what force.
 *
 * <p>{@link #shipped()} holds the 1156 rows of the five sources; another module's guide hands over a rulebook of its own,
 * which {@link #plus} joins.
 */
public final class Rulebook {

    private final NavigableMap<RowId, Row> rows;
    private final String version;

    Rulebook(NavigableMap<RowId, Row> rows, String version) {
        this.rows = Collections.unmodifiableNavigableMap(rows);
        this.version = version;
    }

    /** Gives the rulebook of the five sources, read from the library's own resources at the first call. */
    public static Rulebook shipped() {
        return Shipped.RULEBOOK;
    }

    /** Gives all rows in the order of their identifiers. */
    public List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    public Optional<Row> find(RowId id) {
        return Optional.ofNullable(rows.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Gives the row.
     *
     * @throws IllegalArgumentException if no register holds it
     */
    public Row row(RowId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no register holds the row \"" + id + "\""));
    }

    /** Names the content: the SHA-256 of the register files, in hexadecimal; two equal versions hold equal rows. */
    public String version() {
        return version;
    }

    /**
     * Gives this rulebook with the rows of another.
     *
     * @throws IllegalArgumentException if both hold a row of the same identifier
     */
    public Rulebook plus(Rulebook other) {
        NavigableMap<RowId, Row> all = new TreeMap<>(rows);
        other.rows.forEach((id, row) -> {
            if (all.put(id, row) != null) {
                throw new IllegalArgumentException("the row \"" + id + "\" stands in both rulebooks");
            }
        });
        return new Rulebook(all, version + "+" + other.version);
    }

    private static final class Shipped {
        static final Rulebook RULEBOOK = RegisterReader.readShipped();
    }
}
