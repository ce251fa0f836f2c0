package org.courtier.jdbc;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may be told of an error of a driver: never its message, which can hold stored values. */
final class ForeignError {

    /** The names of our constraints, the longest first, since some begin like others. */
    private static final List<String> CONSTRAINTS = Pattern.compile("CONSTRAINT (courtier_[a-z_]+)")
            .matcher(Migration.of("postgresql").stream().map(Migration::script).collect(Collectors.joining()))
            .results()
            .map((MatchResult found) -> found.group(1))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private ForeignError() {}

    /** Gives the class, the SQLState, the vendor's code, and the constraint when one of ours is named. */
    static String told(SQLException error) {
        String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        return error.getClass().getName() + ", SQLState " + error.getSQLState() + ", code " + error.getErrorCode()
                + CONSTRAINTS.stream()
                        .filter(message::contains)
                        .findFirst()
                        .map(name -> ", constraint " + name)
                        .orElse("");
    }
}
