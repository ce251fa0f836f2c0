package org.courtier.examples.benchmarks.journal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.courtier.decision.Mark;
import org.courtier.jdbc.SqlFunction;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Listing;

/** The journal's own statements without the journal: nothing is checked, and hashes are given, not computed. */
final class ByHand {

    private static final String HEAD =
            "SELECT version, head_hash, chain_format FROM courtier_head WHERE stream_kind = ? AND stream_id = ?";
    private static final String COMMITS = "SELECT from_version, to_version, command_id, request_digest, actor_person,"
            + " actor_organisation, role_code, recorded_at_us, action, grounds, findings"
            + " FROM courtier_commit WHERE stream_kind = ? AND stream_id = ? ORDER BY from_version";
    private static final String ENTRIES = "SELECT version, entry_type, entry_schema, prev_hash, hash, payload"
            + " FROM courtier_entry WHERE stream_kind = ? AND stream_id = ? ORDER BY version";

    private static final String BEGIN = "INSERT INTO courtier_head (stream_kind, stream_id, version, head_hash,"
            + " chain_format) VALUES (?, ?, ?, ?, ?)";
    private static final String BEGIN_LISTING =
            "INSERT INTO courtier_listing (stream_kind, stream_id, edition, digest) VALUES (?, ?, ?, ?)";
    private static final String MOVE = "UPDATE courtier_head SET version = ?, head_hash = ?"
            + " WHERE stream_kind = ? AND stream_id = ? AND version = ? AND head_hash = ?";
    private static final String COMMIT =
            "INSERT INTO courtier_commit (stream_kind, stream_id, from_version, to_version,"
                    + " command_id, request_digest, actor_person, actor_organisation, role_code, recorded_at_us, action, grounds,"
                    + " findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ENTRY = "INSERT INTO courtier_entry (stream_kind, stream_id, version, entry_type,"
            + " entry_schema, prev_hash, hash, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LISTING =
            "UPDATE courtier_listing SET edition = ?, digest = ? WHERE stream_kind = ? AND stream_id = ?";
    private static final String NO_MARKS = "DELETE FROM courtier_mark WHERE stream_kind = ? AND stream_id = ?";
    private static final String NO_DUTIES = "DELETE FROM courtier_duty WHERE stream_kind = ? AND stream_id = ?";
    private static final String MARK = "INSERT INTO courtier_mark (stream_kind, stream_id, place, facet, mark_value,"
            + " first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String DUTY = "INSERT INTO courtier_duty (stream_kind, stream_id, place, rule_key, owed_by,"
            + " opened_day, due_day, ended_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OUTBOX =
            "INSERT INTO courtier_outbox (stream_kind, stream_id, version) VALUES (?, ?, ?)";

    private static final long NEVER = Integer.MAX_VALUE;

    private final Connection connection;

    ByHand(Connection connection) {
        this.connection = connection;
    }

    /** Reads every column of every row of the history. */
    List<Object[]> load() throws SQLException {
        List<Object[]> read = new ArrayList<>();
        read(HEAD, read, rows -> new Object[] {rows.getLong(1), rows.getBytes(2), rows.getLong(3)});
        read(COMMITS, read, rows -> new Object[] {
            rows.getLong(1),
            rows.getLong(2),
            rows.getBytes(3),
            rows.getBytes(4),
            rows.getString(5),
            rows.getString(6),
            rows.getString(7),
            rows.getLong(8),
            rows.getBytes(9),
            rows.getBytes(10),
            rows.getBytes(11)
        });
        read(ENTRIES, read, rows -> new Object[] {
            rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getBytes(4), rows.getBytes(5), rows.getBytes(6)
        });
        return read;
    }

    private void read(String query, List<Object[]> into, SqlFunction<ResultSet, Object[]> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            set(statement, stream());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    into.add(row.apply(rows));
                }
            }
        }
    }

    void append(AppendRequest request, Listing listing, long version) throws SQLException {
        EntryBytes entry = request.entries().get(0);
        if (version == 1) {
            change(BEGIN, kind(), id(), 1, hash(1), 1);
            change(BEGIN_LISTING, kind(), id(), "1", hash(1));
        } else {
            change(MOVE, version, hash(version), kind(), id(), version - 1, hash(version - 1));
        }
        change(
                COMMIT,
                kind(),
                id(),
                version,
                version,
                bytes(request.command().value().getMostSignificantBits(), 16),
                hash(version),
                request.actor().person().value(),
                request.actor().organisation().value(),
                request.actor().role().name(),
                request.recordedAt().toEpochMilli() * 1_000,
                request.action().toArray(),
                request.grounds().toArray(),
                request.findings().toArray());
        change(
                ENTRY,
                kind(),
                id(),
                version,
                entry.type(),
                entry.form(),
                hash(version - 1),
                hash(version),
                entry.payload().toArray());
        list(version, listing);
        change(OUTBOX, kind(), id(), version);
    }

    private void list(long version, Listing listing) throws SQLException {
        change(LISTING, listing.edition().value(), hash(version), kind(), id());
        change(NO_MARKS, stream());
        change(NO_DUTIES, stream());
        List<Object[]> marks = new ArrayList<>();
        for (Mark mark : listing.marks()) {
            marks.add(new Object[] {
                kind(),
                id(),
                marks.size(),
                mark.facet().name(),
                mark.value(),
                mark.first().toEpochDay(),
                NEVER
            });
        }
        changeAll(MARK, marks);
        List<Object[]> duties = new ArrayList<>();
        for (DatedDuty duty : listing.duties()) {
            duties.add(new Object[] {
                kind(),
                id(),
                duties.size(),
                duty.rule().value(),
                duty.owedBy().name(),
                duty.opened().toEpochDay(),
                duty.due().toEpochDay(),
                NEVER
            });
        }
        changeAll(DUTY, duties);
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private void changeAll(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Object[] stream() {
        return new Object[] {kind(), id()};
    }

    private static String kind() {
        return Appends.STREAM.kind().name();
    }

    private static byte[] id() {
        return ByteBuffer.allocate(16)
                .putLong(Appends.STREAM.value().getMostSignificantBits())
                .putLong(Appends.STREAM.value().getLeastSignificantBits())
                .array();
    }

    private static byte[] hash(long version) {
        return bytes(version, 32);
    }

    private static byte[] bytes(long number, int length) {
        return ByteBuffer.allocate(length).putLong(number).array();
    }
}
