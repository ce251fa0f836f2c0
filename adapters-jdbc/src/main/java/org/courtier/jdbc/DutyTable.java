package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.decision.StreamId;
import org.courtier.party.Role;
import org.courtier.rule.RuleKey;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.DueDuty;
import org.courtier.spi.Page;

/** The table of the duties that have a last day. */
final class DutyTable {

    static final Table TABLE = Table.of(
            "courtier_duty",
            "stream_kind",
            "stream_id",
            "place",
            "rule_key",
            "owed_by",
            "opened_day",
            "due_day",
            "ended_day");

    static final String READ_AS_PART_2 = "SELECT 2, place, rule_key, owed_by, opened_day, due_day, ended_day"
            + " FROM courtier_duty WHERE stream_kind = ? AND stream_id = ?";

    /** Begins the range of the index at the day of the last duty that was given, so that no page reads an earlier one again. */
    static final String DUE = "SELECT stream_kind, stream_id, place, rule_key, owed_by, opened_day, due_day, ended_day"
            + " FROM courtier_duty WHERE due_day >= ? AND due_day <= ? AND opened_day <= ? AND ended_day > ?"
            + " AND (due_day, stream_kind, stream_id, place) > (?, ?, ?, ?)"
            + " ORDER BY due_day, stream_kind, stream_id, place LIMIT ?";

    private static final String DELETE = "DELETE FROM courtier_duty WHERE stream_kind = ? AND stream_id = ?";

    private static final int BEFORE_ALL = -1;

    private DutyTable() {}

    static void insert(Connection connection, StreamId stream, List<DatedDuty> duties) throws SQLException {
        if (duties.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(TABLE.insert())) {
            for (int place = 0; place < duties.size(); place++) {
                DatedDuty duty = duties.get(place);
                Columns.stream(statement, 1, stream);
                statement.setLong(3, place);
                statement.setString(4, duty.rule().value());
                statement.setString(5, duty.owedBy().name());
                statement.setLong(6, duty.opened().toEpochDay());
                statement.setLong(7, duty.due().toEpochDay());
                statement.setLong(8, Days.of(duty.ended()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void delete(Connection connection, StreamId stream) throws SQLException {
        Query.of(DELETE).with(stream).change(connection);
    }

    static List<DueDuty> due(Connection connection, Window days, LocalDate asOf, Page<DueDuty> page)
            throws SQLException {
        return due(DUE, days, asOf, page).read(connection, DutyTable::due);
    }

    /** Gives the query, which a test also asks how it is carried out. */
    static Query due(String sql, Window days, LocalDate asOf, Page<DueDuty> page) {
        long from = page.after().map(d -> d.duty().due()).orElse(days.first()).toEpochDay();
        Optional<StreamId> after = page.after().map(DueDuty::stream);
        return Query.of(sql)
                .with(Math.max(from, days.first().toEpochDay()))
                .with(days.last().toEpochDay())
                .with(asOf.toEpochDay())
                .with(asOf.toEpochDay())
                .with(from)
                .with(after.map(id -> id.kind().name()).orElse(""))
                .with(Columns.bytes(after))
                .with(page.after().map(DueDuty::place).orElse(BEFORE_ALL))
                .with(page.size());
    }

    private static DueDuty due(ResultSet rows) throws SQLException {
        StreamId stream = Columns.stream(rows, 1);
        return Columns.row(stream, 0, () -> new DueDuty(stream, Math.toIntExact(rows.getLong(3)), duty(rows, 4)));
    }

    /** Reads the columns from {@code rule_key} on. */
    static DatedDuty duty(ResultSet rows, int index) throws SQLException {
        return new DatedDuty(
                new RuleKey(rows.getString(index)),
                Role.valueOf(rows.getString(index + 1)),
                LocalDate.ofEpochDay(rows.getLong(index + 2)),
                LocalDate.ofEpochDay(rows.getLong(index + 3)),
                Days.of(rows.getLong(index + 4)));
    }
}
