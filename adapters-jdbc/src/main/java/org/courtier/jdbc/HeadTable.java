package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Expected;

/** The table of where each history ends: the only rows that are ever changed, and only by compare and swap. */
final class HeadTable {

    private static final String READ =
            "SELECT version, head_hash, chain_format FROM courtier_head WHERE stream_kind = ? AND stream_id = ?";

    /** Gives no row, instead of an error, when the history exists. */
    private static final String BEGIN =
            "INSERT INTO courtier_head (stream_kind, stream_id, version, head_hash, chain_format)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private static final String MOVE = "UPDATE courtier_head SET version = ?, head_hash = ?"
            + " WHERE stream_kind = ? AND stream_id = ? AND version = ? AND head_hash = ?";

    record Row(long version, ChainHash hash, long chainFormat) {}

    private HeadTable() {}

    static Optional<Row> read(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            Columns.stream(statement, 1, stream);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(Columns.row(stream, 0, () -> row(rows))) : Optional.empty();
            }
        }
    }

    /** Moves the head from what is expected to a new end; false, and nothing is changed, when it is not what was expected. */
    static boolean move(Connection connection, StreamId stream, Expected expected, long version, ChainHash hash)
            throws SQLException {
        return expected instanceof Expected.Exactly from
                ? move(connection, stream, from, version, hash)
                : begin(connection, stream, version, hash);
    }

    private static boolean move(
            Connection connection, StreamId stream, Expected.Exactly from, long version, ChainHash hash)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setLong(1, version);
            Columns.hash(statement, 2, hash);
            Columns.stream(statement, 3, stream);
            statement.setLong(5, from.version());
            Columns.hash(statement, 6, from.head());
            return statement.executeUpdate() == 1;
        }
    }

    private static boolean begin(Connection connection, StreamId stream, long version, ChainHash hash)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            Columns.stream(statement, 1, stream);
            statement.setLong(3, version);
            Columns.hash(statement, 4, hash);
            statement.setLong(5, Chain.FORMAT);
            return statement.executeUpdate() == 1;
        }
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getLong(1), Columns.hash(rows, 2), rows.getLong(3));
    }
}
