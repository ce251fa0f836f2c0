package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;

/** The table of the accepted actions: one row each, with what the decision stood on. */
final class CommitTable {

    static final Table TABLE = Table.of(
            "courtier_commit",
            "stream_kind",
            "stream_id",
            "from_version",
            "to_version",
            "command_id",
            "request_digest",
            "actor_person",
            "actor_organisation",
            "role_code",
            "recorded_at_us",
            "action",
            "grounds",
            "findings");

    private static final String INSERT = TABLE.insert();

    private static final String READ = "SELECT from_version, to_version, command_id, request_digest, actor_person,"
            + " actor_organisation, role_code, recorded_at_us, action, grounds, findings"
            + " FROM courtier_commit WHERE stream_kind = ? AND stream_id = ? ORDER BY from_version";

    private static final String READ_RECEIPT =
            "SELECT c.from_version, c.to_version, c.request_digest, c.recorded_at_us, e.hash FROM courtier_commit c"
                    + " LEFT JOIN courtier_entry e ON e.stream_kind = c.stream_kind AND e.stream_id = c.stream_id"
                    + " AND e.version = c.to_version"
                    + " WHERE c.stream_kind = ? AND c.stream_id = ? AND c.command_id = ?";

    /** A row as it is stored; its entries stand in their own table. */
    record Row(long from, long to, ChainHash requestDigest, AppendRequestWithoutEntries content) {}

    /** What becomes a request when its entries are known. */
    @FunctionalInterface
    interface AppendRequestWithoutEntries {
        AppendRequest with(Expected expected, List<EntryBytes> entries);
    }

    /** A receipt, and the digest by which a repeated command is recognised. */
    record Known(Receipt receipt, ChainHash requestDigest) {}

    private CommitTable() {}

    static void insert(Connection connection, AppendRequest request, Receipt receipt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Columns.stream(statement, 1, request.stream());
            statement.setLong(3, receipt.fromVersion());
            statement.setLong(4, receipt.toVersion());
            Columns.uuid(statement, 5, request.command().value());
            Columns.hash(statement, 6, Chain.requestDigest(request));
            statement.setString(7, request.actor().person().value());
            statement.setString(8, request.actor().organisation().value());
            statement.setString(9, request.actor().role().name());
            statement.setLong(10, Chain.micros(request.recordedAt()));
            Columns.bytes(statement, 11, request.action());
            Columns.bytes(statement, 12, request.grounds());
            Columns.bytes(statement, 13, request.findings());
            statement.executeUpdate();
        }
    }

    static List<Row> read(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            Columns.stream(statement, 1, stream);
            try (ResultSet rows = statement.executeQuery()) {
                List<Row> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(Columns.row(stream, rows.getLong(1), () -> row(stream, rows)));
                }
                return read;
            }
        }
    }

    static Optional<Known> known(Connection connection, StreamId stream, CommandId command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ_RECEIPT)) {
            Columns.stream(statement, 1, stream);
            Columns.uuid(statement, 3, command.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(Columns.row(stream, rows.getLong(2), () -> known(stream, command, rows)))
                        : Optional.empty();
            }
        }
    }

    private static Known known(StreamId stream, CommandId command, ResultSet rows) throws SQLException {
        Receipt receipt = new Receipt(
                stream, command, rows.getLong(1), rows.getLong(2), Columns.hash(rows, 5), Columns.instant(rows, 4));
        return new Known(receipt, Columns.hash(rows, 3));
    }

    private static Row row(StreamId stream, ResultSet rows) throws SQLException {
        CommandId command = new CommandId(Columns.uuid(rows, 3));
        Actor actor = new Actor(
                new PersonRef(rows.getString(5)),
                new OrganisationId(rows.getString(6)),
                Role.valueOf(rows.getString(7)));
        var recordedAt = Columns.instant(rows, 8);
        var action = Columns.bytes(rows, 9);
        var grounds = Columns.bytes(rows, 10);
        var findings = Columns.bytes(rows, 11);
        return new Row(
                rows.getLong(1),
                rows.getLong(2),
                Columns.hash(rows, 4),
                (expected, entries) -> new AppendRequest(
                        stream, expected, command, actor, recordedAt, action, grounds, findings, entries));
    }
}
