package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.spi.Change;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;

/**
 * The table of the feed, and that of the appends which have no place in it yet.
 *
 * <p>A writer cannot know which of those that write at once will commit first, so a place that it took itself could appear after a
 * later one was read. It leaves a row in the outbox instead; a reader that holds the one row of the feed's end gives places to what
 * is committed.
 */
final class FeedTable {

    static final Table TABLE = Table.of("courtier_feed", "feed_position", "stream_kind", "stream_id", "version");

    static final Table OUTBOX = Table.of("courtier_outbox", "stream_kind", "stream_id", "version");

    static final Table END = Table.of("courtier_feed_end", "feed_end", "feed_position");

    private static final int AT_ONCE = 1000;

    private static final String READ = "SELECT feed_position, stream_kind, stream_id, version FROM courtier_feed"
            + " WHERE feed_position > ? ORDER BY feed_position LIMIT ?";

    private static final String WAITING = "SELECT stream_kind, stream_id, version FROM courtier_outbox"
            + " ORDER BY stream_kind, stream_id, version LIMIT " + AT_ONCE;

    private static final String ANY_WAITING = "SELECT 1 FROM courtier_outbox LIMIT 1";

    private static final String HOLD_END = "UPDATE courtier_feed_end SET feed_position = feed_position";

    private static final String READ_END = "SELECT feed_position FROM courtier_feed_end";

    private static final String MOVE_END = "UPDATE courtier_feed_end SET feed_position = ?";

    private static final String DELETE =
            "DELETE FROM courtier_outbox WHERE stream_kind = ? AND stream_id = ? AND version = ?";

    private record Waiting(StreamId stream, long version) {}

    private FeedTable() {}

    /** Leaves an append to be given its place. */
    static void leave(Connection connection, Receipt receipt) throws SQLException {
        Query.of(OUTBOX.insert())
                .with(receipt.stream())
                .with(receipt.toVersion())
                .change(connection);
    }

    static List<Change> read(Connection connection, Page<Long> page) throws SQLException {
        return Query.of(READ)
                .with(page.after().orElse(0L))
                .with(page.size())
                .read(connection, rows -> new Change(rows.getLong(1), Columns.stream(rows, 2), rows.getLong(4)));
    }

    static boolean anyWaiting(Connection connection) throws SQLException {
        return !Query.of(ANY_WAITING).read(connection, rows -> rows.getLong(1)).isEmpty();
    }

    /** Gives places to what is committed; who comes meanwhile waits for the row of the end. */
    static void place(Connection connection) throws SQLException {
        Query.of(HOLD_END).change(connection);
        List<Waiting> waiting = Query.of(WAITING).read(connection, FeedTable::waiting);
        long end = Query.of(READ_END).read(connection, rows -> rows.getLong(1)).get(0);
        try (PreparedStatement insert = connection.prepareStatement(TABLE.insert());
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            for (Waiting next : waiting) {
                end++;
                insert.setLong(1, end);
                Columns.stream(insert, 2, next.stream());
                insert.setLong(4, next.version());
                insert.addBatch();
                Columns.stream(delete, 1, next.stream());
                delete.setLong(3, next.version());
                delete.addBatch();
            }
            insert.executeBatch();
            delete.executeBatch();
        }
        Query.of(MOVE_END).with(end).change(connection);
    }

    private static Waiting waiting(ResultSet rows) throws SQLException {
        return new Waiting(Columns.stream(rows, 1), rows.getLong(3));
    }
}
