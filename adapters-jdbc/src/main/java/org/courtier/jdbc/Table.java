package org.courtier.jdbc;

import java.util.Collections;
import java.util.List;

/**
 * A table and all of its columns.
 *
 * @param name its name
 * @param columns their names, in the order of the parameters of an insert
 */
record Table(String name, List<String> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    static Table of(String name, String... columns) {
        return new Table(name, List.of(columns));
    }

    String insert() {
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Gives each column behind the name of the table and a dot. */
    List<String> qualifiedColumns() {
        return columns.stream().map(column -> name + "." + column).toList();
    }
}
