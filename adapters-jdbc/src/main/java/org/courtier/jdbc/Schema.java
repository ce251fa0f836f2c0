package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.courtier.spi.SchemaMismatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables: made where there are none, refused where they are another version's or were changed. */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    static final List<Table> TABLES = List.of(
            SchemaTable.TABLE,
            HeadTable.TABLE,
            CommitTable.TABLE,
            EntryTable.TABLE,
            ListingTable.TABLE,
            MarkTable.TABLE,
            DutyTable.TABLE,
            FeedTable.OUTBOX,
            FeedTable.TABLE,
            FeedTable.END,
            PersonTable.TABLE);

    private final Dialect dialect;
    private final List<Migration> steps;
    private final SchemaTable.Row last;

    Schema(Dialect dialect, List<Migration> steps) {
        this.dialect = dialect;
        this.steps = List.copyOf(steps);
        this.last = SchemaTable.Row.of(steps.get(steps.size() - 1));
    }

    /** Gives the last step that this version of the library knows. */
    long step() {
        return last.step();
    }

    /** Refuses the tables of another version, before anything is read from them or written. */
    void check(Connection connection) throws SQLException {
        Optional<SchemaTable.Row> found = SchemaTable.last(connection);
        if (!found.equals(Optional.of(last))) {
            throw mismatch(found.map(SchemaTable.Row::toString).orElse("without a step"));
        }
    }

    /** Gives whether steps are missing; refuses what is neither whole nor the beginning of our steps. */
    boolean isPending(Connection connection) throws SQLException {
        SortedSet<String> columns = columns(connection);
        List<SchemaTable.Row> done = done(connection, columns);
        if (done.size() == steps.size()) {
            checkColumns(columns);
        } else if (done.isEmpty() && !columns.isEmpty() && !dialect.leavesHalfMadeTables()) {
            throw mismatch("without a step");
        }
        return done.size() < steps.size();
    }

    /** Refuses tables that are not just those of the last step: whoever calls may not make them. */
    void checkWhole(Connection connection) throws SQLException {
        if (isPending(connection)) {
            throw mismatch("older, or absent");
        }
    }

    /** Takes the steps that are missing, in a transaction that holds the lock of the tables. */
    void migrate(Connection connection) throws SQLException {
        dialect.lockTables(connection);
        if (isPending(connection)) {
            List<SchemaTable.Row> done = done(connection, columns(connection));
            for (Migration step : steps.subList(done.size(), steps.size())) {
                apply(connection, step);
            }
            checkColumns(columns(connection));
        }
    }

    private void apply(Connection connection, Migration step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : step.statements()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            // where nothing locks the tables, another has recorded the same step at the same time
            if (!dialect.leavesHalfMadeTables() || dialect.fault(e) != Fault.KEY_TAKEN) {
                throw e;
            }
        }
        LOG.info("took step {} of the tables of the journal", step.step());
    }

    private List<SchemaTable.Row> done(Connection connection, SortedSet<String> columns) throws SQLException {
        List<SchemaTable.Row> done =
                columns.containsAll(SchemaTable.TABLE.qualifiedColumns()) ? SchemaTable.all(connection) : List.of();
        List<SchemaTable.Row> ours = steps.stream().map(SchemaTable.Row::of).toList();
        if (done.size() > ours.size() || !ours.subList(0, done.size()).equals(done)) {
            throw mismatch(done.get(done.size() - 1).toString());
        }
        return done;
    }

    private void checkColumns(SortedSet<String> found) {
        SortedSet<String> missing = new TreeSet<>();
        TABLES.forEach(table -> missing.addAll(table.qualifiedColumns()));
        SortedSet<String> added = new TreeSet<>(found);
        added.removeAll(missing);
        missing.removeAll(found);
        if (!added.isEmpty() || !missing.isEmpty()) {
            throw mismatch(last + " with the columns " + added + " added and " + missing + " removed");
        }
    }

    private SortedSet<String> columns(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.columns())) {
            SortedSet<String> columns = new TreeSet<>();
            while (rows.next()) {
                columns.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
            return columns;
        }
    }

    private SchemaMismatch mismatch(String found) {
        return new SchemaMismatch(found, last.toString());
    }
}
