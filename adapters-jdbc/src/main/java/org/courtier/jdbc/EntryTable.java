package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.spi.ChainHash;
import org.courtier.spi.EntryBytes;

/** The table of the entries: one row an event, each with the hash of the one before it and its own. */
final class EntryTable {

    static final Table TABLE = Table.of(
            "courtier_entry",
            "stream_kind",
            "stream_id",
            "version",
            "entry_type",
            "entry_schema",
            "prev_hash",
            "hash",
            "payload");

    private static final String INSERT = TABLE.insert();

    private static final String READ = "SELECT version, entry_type, entry_schema, prev_hash, hash, payload"
            + " FROM courtier_entry WHERE stream_kind = ? AND stream_id = ? ORDER BY version";

    /** A row as it is stored. */
    record Row(long version, EntryBytes entry, ChainHash before, ChainHash hash) {}

    private EntryTable() {}

    static void insert(Connection connection, StreamId stream, List<Row> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Row row : entries) {
                set(statement, stream, row);
                if (entries.size() > 1) {
                    statement.addBatch();
                }
            }
            if (entries.size() > 1) {
                statement.executeBatch();
            } else {
                statement.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement statement, StreamId stream, Row row) throws SQLException {
        Columns.stream(statement, 1, stream);
        statement.setLong(3, row.version());
        statement.setString(4, row.entry().type());
        statement.setLong(5, row.entry().form());
        Columns.hash(statement, 6, row.before());
        Columns.hash(statement, 7, row.hash());
        Columns.bytes(statement, 8, row.entry().payload());
    }

    static List<Row> read(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            Columns.stream(statement, 1, stream);
            try (ResultSet rows = statement.executeQuery()) {
                List<Row> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(Columns.row(stream, rows.getLong(1), () -> row(rows)));
                }
                return read;
            }
        }
    }

    private static Row row(ResultSet rows) throws SQLException {
        // getInt would drop the upper half of a damaged number without a word
        int form = Math.toIntExact(rows.getLong(3));
        EntryBytes entry = new EntryBytes(rows.getString(2), form, Columns.bytes(rows, 6));
        return new Row(rows.getLong(1), entry, Columns.hash(rows, 4), Columns.hash(rows, 5));
    }
}
