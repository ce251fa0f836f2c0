package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Expected;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamHead;

/** The table of where each history ends: the only rows that are ever changed, and only by compare and swap. */
final class HeadTable {

    static final Table TABLE =
            Table.of("courtier_head", "stream_kind", "stream_id", "version", "head_hash", "chain_format");

    private static final String READ =
            "SELECT version, head_hash, chain_format FROM courtier_head WHERE stream_kind = ? AND stream_id = ?";

    private static final String READ_PAGE = "SELECT stream_kind, stream_id, version, head_hash FROM courtier_head"
            + " WHERE (stream_kind, stream_id) > (?, ?) ORDER BY stream_kind, stream_id LIMIT ?";

    private static final String HOLD = "UPDATE courtier_head SET version = version"
            + " WHERE stream_kind = ? AND stream_id = ? AND version = ? AND head_hash = ?";

    /** Changes no row, instead of an error, when the head has moved, the command is known or the tables are another version's. */
    private static final String MOVE = "UPDATE courtier_head SET version = ?, head_hash = ?"
            + " WHERE stream_kind = ? AND stream_id = ? AND version = ? AND head_hash = ?"
            + " AND NOT EXISTS (SELECT 1 FROM courtier_commit c"
            + " WHERE c.stream_kind = ? AND c.stream_id = ? AND c.command_id = ?)"
            + " AND (SELECT max(step) FROM courtier_schema) = ?";

    record Row(long version, ChainHash hash, long chainFormat) {}

    private HeadTable() {}

    static Optional<Row> read(Connection connection, StreamId stream) throws SQLException {
        return read(connection, READ, stream);
    }

    /** Reads the row that was committed last, even when the transaction has seen an older one. */
    static Optional<Row> readLastCommitted(Store store, StreamId stream) throws SQLException {
        return read(store.connection(), READ + store.dialect().lastCommitted(), stream);
    }

    private static Optional<Row> read(Connection connection, String query, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Columns.stream(statement, 1, stream);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(Columns.row(stream, 0, () -> row(rows))) : Optional.empty();
            }
        }
    }

    static List<StreamHead> read(Connection connection, Page<StreamId> page) throws SQLException {
        return Query.of(READ_PAGE)
                .with(page.after().map(last -> last.kind().name()).orElse(""))
                .with(Columns.after(page))
                .with(page.size())
                .read(connection, HeadTable::head);
    }

    /** Keeps every append from a history until the transaction ends; false when it ends elsewhere. */
    static boolean hold(Connection connection, StreamHead at) throws SQLException {
        return Query.of(HOLD)
                        .with(at.stream())
                        .with(at.version())
                        .with(Columns.bytes(at.hash()))
                        .change(connection)
                == 1;
    }

    /** Moves the head of a history that exists; false, and nothing is changed, when it is not to be moved. */
    static boolean move(Store store, Expected.Exactly from, Receipt to) throws SQLException {
        try (PreparedStatement statement = store.connection().prepareStatement(MOVE)) {
            statement.setLong(1, to.toVersion());
            Columns.hash(statement, 2, to.head());
            Columns.stream(statement, 3, to.stream());
            statement.setLong(5, from.version());
            Columns.hash(statement, 6, from.head());
            Columns.stream(statement, 7, to.stream());
            Columns.uuid(statement, 9, to.command().value());
            statement.setLong(10, store.schema().step());
            return statement.executeUpdate() == 1;
        }
    }

    /** Makes the head of a new history; false, and nothing is changed, when the history exists. */
    static boolean begin(Store store, Receipt to) throws SQLException {
        return store.dialect()
                        .insertUnlessTaken(
                                store.connection(),
                                TABLE,
                                sql -> Query.of(sql)
                                        .with(to.stream())
                                        .with(to.toVersion())
                                        .with(Columns.bytes(to.head()))
                                        .with(Chain.FORMAT))
                == 1;
    }

    private static StreamHead head(ResultSet rows) throws SQLException {
        StreamId stream = Columns.stream(rows, 1);
        return Columns.row(stream, 0, () -> new StreamHead(stream, rows.getLong(3), Columns.hash(rows, 4)));
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getLong(1), Columns.hash(rows, 2), rows.getLong(3));
    }
}
