package org.courtier.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.courtier.calendar.Window;
import org.courtier.spi.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The duties that are due are read from a range of an index, and from nothing else, on each database. */
class QueryPlanTest {

    private static final int DUTIES = 20_000;

    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void due_duties_are_a_range_of_their_index(Database database) throws SQLException {
        try (TestStore store = database.store(folder)) {
            store.journal();
            fill(store);
            String plan = plan(store, DutyTable.DUE);
            // SQLite names the indexes of keys itself, and tells the range
            String index = database == Database.SQLITE ? "(due_day>? and due_day<?)" : "courtier_duty_due";
            assertTrue(plan.contains(index), plan);
            assertFalse(plan.contains("seq scan") || plan.contains("temp b-tree") || plan.contains("tablescan"), plan);
        }
    }

    @Test
    void a_query_without_the_range_is_seen_to_scan() throws SQLException {
        try (TestStore store = Database.POSTGRESQL.store(folder)) {
            store.journal();
            fill(store);
            store.execute("ALTER TABLE courtier_duty DROP CONSTRAINT courtier_duty_due", "ANALYZE");
            assertTrue(plan(store, DutyTable.DUE).contains("seq scan"));
        }
    }

    private static String plan(TestStore store, String sql) throws SQLException {
        String explain = store.database() == Database.SQLITE ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
        Window days = new Window(FRI_2026_10_09, FRI_2026_10_09);
        try (Connection connection = store.getConnection()) {
            List<String> lines = new ArrayList<>();
            int column = store.database() == Database.SQLITE ? 4 : 1;
            DutyTable.due(explain + sql, days, FRI_2026_10_09, Page.first(100))
                    .read(connection, rows -> lines.add(rows.getString(column)));
            return String.join("\n", lines).toLowerCase(Locale.ROOT);
        }
    }

    private static void fill(TestStore store) throws SQLException {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(DutyTable.TABLE.insert())) {
                for (int i = 0; i < DUTIES; i++) {
                    insert.setString(1, "DOSSIER");
                    Columns.uuid(insert, 2, new UUID(i, i));
                    insert.setLong(3, 0);
                    insert.setString(4, "kit.duty");
                    insert.setString(5, "CLIENT");
                    insert.setLong(6, 0);
                    insert.setLong(7, FRI_2026_10_09.toEpochDay() - i % 3000);
                    insert.setLong(8, Integer.MAX_VALUE);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        store.execute("ANALYZE");
    }
}
