package org.courtier.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Mark;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;

/** The table of what lists show of each history, one row each; its marks and duties stand in their own tables. */
final class ListingTable {

    static final Table TABLE = Table.of("courtier_listing", "stream_kind", "stream_id", "edition", "digest");

    private static final String CHANGE = "UPDATE courtier_listing SET edition = ?, digest = ?"
            + " WHERE stream_kind = ? AND stream_id = ? AND digest <> ?";

    /** One statement, so that all of it is of one moment. */
    private static final String READ = "SELECT 0 AS part, 0 AS place, edition, '', 0, 0, 0 FROM courtier_listing"
            + " WHERE stream_kind = ? AND stream_id = ? UNION ALL " + MarkTable.READ_AS_PART_1 + " UNION ALL "
            + DutyTable.READ_AS_PART_2 + " ORDER BY part, place";

    private static final String READ_STALE = "SELECT stream_kind, stream_id FROM courtier_listing"
            + " WHERE stream_kind = ? AND stream_id > ? AND edition <> ? ORDER BY stream_id LIMIT ?";

    private ListingTable() {}

    /** Stores the first listing of a history. */
    static void insert(Connection connection, StreamId stream, Listing listing) throws SQLException {
        Query.of(TABLE.insert())
                .with(stream)
                .with(listing.edition().value())
                .with(digest(listing))
                .change(connection);
        insertParts(connection, stream, listing);
    }

    /** Puts a listing in place of the stored one; most appends change none of its rows. */
    static void change(Connection connection, StreamId stream, Listing listing) throws SQLException {
        byte[] digest = digest(listing);
        int changed = Query.of(CHANGE)
                .with(listing.edition().value())
                .with(digest)
                .with(stream)
                .with(digest)
                .change(connection);
        if (changed > 0) {
            MarkTable.delete(connection, stream);
            DutyTable.delete(connection, stream);
            insertParts(connection, stream, listing);
        }
    }

    private static void insertParts(Connection connection, StreamId stream, Listing listing) throws SQLException {
        MarkTable.insert(connection, stream, listing.marks());
        DutyTable.insert(connection, stream, listing.duties());
    }

    static Optional<Listing> read(Connection connection, StreamId stream) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        List<DatedDuty> duties = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        Query.of(READ)
                .with(stream)
                .with(stream)
                .with(stream)
                .read(
                        connection,
                        rows -> Columns.row(stream, 0, () -> switch ((int) rows.getLong(1)) {
                            case 0 -> editions.add(new Edition(rows.getString(3)));
                            case 1 -> marks.add(MarkTable.mark(rows, 3));
                            default -> duties.add(DutyTable.duty(rows, 3));
                        }));
        return editions.stream().findFirst().map(edition -> new Listing(marks, duties, edition));
    }

    static List<StreamId> readStale(Connection connection, StreamKind kind, Edition current, Page<StreamId> page)
            throws SQLException {
        return Query.of(READ_STALE)
                .with(kind.name())
                .with(Columns.after(page))
                .with(current.value())
                .with(page.size())
                .read(connection, ListingTable::stream);
    }

    private static StreamId stream(ResultSet rows) throws SQLException {
        return Columns.stream(rows, 1);
    }

    /** Tells two listings apart; where equal ones had two digests, the rows would be written once more, and that is all. */
    private static byte[] digest(Listing listing) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(listing.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
