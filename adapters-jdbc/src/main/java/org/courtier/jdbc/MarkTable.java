package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.decision.Facet;
import org.courtier.decision.Mark;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.ContractEnd;
import org.courtier.spi.Page;
import org.courtier.spi.Sought;

/** The table of the marks by which files are found. */
final class MarkTable {

    static final Table TABLE = Table.of(
            "courtier_mark", "stream_kind", "stream_id", "place", "facet", "mark_value", "first_day", "last_day");

    static final String READ_AS_PART_1 = "SELECT 1, place, facet, mark_value, first_day, last_day, 0"
            + " FROM courtier_mark WHERE stream_kind = ? AND stream_id = ?";

    private static final String DELETE = "DELETE FROM courtier_mark WHERE stream_kind = ? AND stream_id = ?";

    private static final String FIND = "SELECT DISTINCT m.stream_kind, m.stream_id FROM courtier_mark m"
            + " WHERE m.stream_kind = ? AND m.facet = ? AND m.mark_value = ? AND m.stream_id > ?"
            + " AND m.first_day <= ? AND m.last_day >= ?";

    private static final String AND_FIND = " AND EXISTS (SELECT 1 FROM courtier_mark n"
            + " WHERE n.stream_kind = m.stream_kind AND n.stream_id = m.stream_id AND n.facet = ? AND n.mark_value = ?"
            + " AND n.first_day <= ? AND n.last_day >= ?)";

    private static final String FIND_END = " ORDER BY m.stream_id LIMIT ?";

    private static final String ENDING = "SELECT DISTINCT last_day, stream_kind, stream_id FROM courtier_mark"
            + " WHERE facet = ? AND last_day >= ? AND last_day <= ? AND (last_day, stream_kind, stream_id) > (?, ?, ?)"
            + " ORDER BY last_day, stream_kind, stream_id LIMIT ?";

    private MarkTable() {}

    static void insert(Connection connection, StreamId stream, List<Mark> marks) throws SQLException {
        if (marks.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(TABLE.insert())) {
            for (int place = 0; place < marks.size(); place++) {
                Mark mark = marks.get(place);
                Columns.stream(statement, 1, stream);
                statement.setLong(3, place);
                statement.setString(4, mark.facet().name());
                statement.setString(5, mark.value());
                statement.setLong(6, mark.first().toEpochDay());
                statement.setLong(7, Days.of(mark.last()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void delete(Connection connection, StreamId stream) throws SQLException {
        Query.of(DELETE).with(stream).change(connection);
    }

    static List<StreamId> find(
            Connection connection, StreamKind kind, List<Sought> marks, LocalDate asOf, Page<StreamId> page)
            throws SQLException {
        long day = asOf.toEpochDay();
        Sought first = marks.get(0);
        Query query = Query.of(FIND)
                .with(kind.name())
                .with(first.facet().name())
                .with(first.value())
                .with(Columns.after(page))
                .with(day)
                .with(day);
        for (Sought more : marks.subList(1, marks.size())) {
            query.and(AND_FIND)
                    .with(more.facet().name())
                    .with(more.value())
                    .with(day)
                    .with(day);
        }
        return query.and(FIND_END).with(page.size()).read(connection, rows -> Columns.stream(rows, 1));
    }

    static List<ContractEnd> ending(Connection connection, Window days, Page<ContractEnd> page) throws SQLException {
        long from = page.after().map(ContractEnd::last).orElse(days.first()).toEpochDay();
        Optional<StreamId> after = page.after().map(ContractEnd::stream);
        return Query.of(ENDING)
                .with(Facet.TERM.name())
                .with(Math.max(from, days.first().toEpochDay()))
                .with(days.last().toEpochDay())
                .with(from)
                .with(after.map(id -> id.kind().name()).orElse(""))
                .with(Columns.bytes(after))
                .with(page.size())
                .read(
                        connection,
                        rows -> new ContractEnd(Columns.stream(rows, 2), LocalDate.ofEpochDay(rows.getLong(1))));
    }

    /** Reads the columns from {@code facet} on. */
    static Mark mark(ResultSet rows, int index) throws SQLException {
        return new Mark(
                Facet.valueOf(rows.getString(index)),
                rows.getString(index + 1),
                LocalDate.ofEpochDay(rows.getLong(index + 2)),
                Days.of(rows.getLong(index + 3)));
    }
}
