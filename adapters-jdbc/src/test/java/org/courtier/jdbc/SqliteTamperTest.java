package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.Receipt;
import org.courtier.spi.SchemaMismatch;
import org.courtier.testkit.journal.AppendRequests;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTamperTest {

    @TempDir
    private Path folder;

    private SqliteFile file;
    private StreamId stream;
    private final List<Receipt> receipts = new ArrayList<>();

    /** Twelve entries in five commits, and beside them another history. */
    @BeforeEach
    void aJournalOfTwelveEntries() {
        file = new SqliteFile(folder.resolve("journal.db"));
        JdbcJournal journal = file.journal();
        stream = aDossier();
        append(journal, aRequest().to(stream).entries(3));
        for (int entries : new int[] {1, 4, 2, 2}) {
            append(journal, aRequest().after(receipts.get(receipts.size() - 1)).entries(entries));
        }
        journal.append(aRequest().entries(3).request());
    }

    private void append(JdbcJournal journal, AppendRequests request) {
        receipts.add(((AppendOutcome.Appended) journal.append(request.request())).receipt());
    }

    @Test
    void untouched_the_journal_loads() {
        assertEquals(12, file.journal().load(stream).orElseThrow().version());
    }

    @Test
    void every_flipped_bit_of_every_column_is_found() throws SQLException {
        try (SingleConnection shared = new SingleConnection(file.source());
                Connection tampering = file.source().getConnection()) {
            execute(tampering, "PRAGMA foreign_keys = OFF");
            execute(tampering, "PRAGMA ignore_check_constraints = ON");
            execute(tampering, "PRAGMA synchronous = OFF");
            JdbcJournal journal = JdbcJournal.standalone(shared, new RefusingCodec());
            long flips = 0;
            for (String table : List.of("courtier_head", "courtier_commit", "courtier_entry")) {
                for (Cell cell : cells(tampering, table)) {
                    for (int bit = 0; bit < 8 * cell.size(); bit++) {
                        flips += flippedAndFound(journal, tampering, cell, bit) ? 1 : 0;
                    }
                }
            }
            assertTrue(flips > 10_000, "only " + flips + " bits were flipped");
            assertEquals(12, journal.load(stream).orElseThrow().version());
        }
    }

    /** Gives whether the database took the change: some are refused by a key. */
    private boolean flippedAndFound(JdbcJournal journal, Connection tampering, Cell cell, int bit) throws SQLException {
        try {
            cell.write(tampering, cell.flipped(bit));
        } catch (SQLException taken) {
            assertEquals(19, taken.getErrorCode(), () -> cell + ", bit " + bit + ": " + taken);
            return false;
        }
        assertThrows(JournalCorrupted.class, () -> journal.load(stream), () -> cell + ", bit " + bit);
        cell.write(tampering, cell.stored());
        return true;
    }

    @Test
    void every_flipped_bit_of_the_schemas_step_and_checksum_is_refused() throws SQLException {
        JdbcJournal journal = file.journal();
        try (Connection tampering = file.source().getConnection()) {
            for (Cell cell : cells(tampering, "courtier_schema")) {
                boolean informs = List.of("library_version", "applied_at_us").contains(cell.column());
                for (int bit = 0; bit < 8 * cell.size() && !informs; bit++) {
                    cell.write(tampering, cell.flipped(bit));
                    assertThrows(SchemaMismatch.class, () -> journal.load(stream), cell::toString);
                    restore(tampering, cell);
                }
            }
        }
        assertEquals(12, journal.load(stream).orElseThrow().version());
    }

    /** The step is the key by which its row is found. */
    private static void restore(Connection tampering, Cell cell) throws SQLException {
        if (cell.column().equals("step")) {
            execute(tampering, "UPDATE courtier_schema SET step = 2 WHERE step <> 1");
        } else {
            cell.write(tampering, cell.stored());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12})
    void a_deleted_entry_is_found(int version) {
        file.tamper("DELETE FROM courtier_entry WHERE version = " + version);
        assertFound();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 11})
    void a_deleted_commit_is_found_with_its_entries_left_or_deleted(int from) {
        file.tamper("DELETE FROM courtier_commit WHERE from_version = " + from);
        assertFound();
        file.tamper("DELETE FROM courtier_entry WHERE version = " + from + " OR version = " + from + " + 1");
        assertFound();
    }

    @Test
    void swapped_entries_are_found() {
        swap("courtier_entry", "version", 2, 3);
        assertFound();
    }

    @Test
    void swapped_contents_of_entries_are_found() {
        file.tamper(
                "CREATE TEMP TABLE t AS SELECT version, payload FROM courtier_entry WHERE version IN (6, 7)"
                        + " AND stream_id = " + id(),
                "UPDATE courtier_entry SET payload = (SELECT payload FROM t WHERE t.version = 13 - courtier_entry.version)"
                        + " WHERE version IN (6, 7) AND stream_id = " + id());
        assertFound();
    }

    @Test
    void swapped_commits_are_found() {
        file.tamper(
                "UPDATE courtier_commit SET from_version = from_version + 100, to_version = to_version + 100"
                        + " WHERE from_version = 9",
                "UPDATE courtier_commit SET from_version = 9, to_version = 10 WHERE from_version = 11",
                "UPDATE courtier_commit SET from_version = 11, to_version = 12 WHERE from_version = 109");
        assertFound();
    }

    @Test
    void swapped_commands_are_found() {
        file.tamper(
                "CREATE TEMP TABLE t AS SELECT from_version f, command_id c FROM courtier_commit"
                        + " WHERE from_version IN (9, 11)",
                "UPDATE courtier_commit SET command_id = zeroblob(16) WHERE from_version = 9",
                "UPDATE courtier_commit SET command_id = (SELECT c FROM t WHERE f = 9) WHERE from_version = 11",
                "UPDATE courtier_commit SET command_id = (SELECT c FROM t WHERE f = 11) WHERE from_version = 9");
        assertFound();
    }

    @Test
    void an_entry_beyond_the_head_is_found() {
        file.tamper(
                "INSERT INTO courtier_entry SELECT stream_kind, stream_id, 13, entry_type, entry_schema, hash, hash,"
                        + " payload FROM courtier_entry WHERE version = 12");
        assertFound();
    }

    @Test
    void an_entry_copied_over_from_another_history_is_found() {
        file.tamper("UPDATE courtier_entry SET payload = x'ff', entry_type = 'opened' WHERE version = 1");
        assertFound();
        file.tamper(
                "DELETE FROM courtier_entry WHERE version = 1 AND stream_id = " + id(),
                "UPDATE courtier_entry SET stream_id = " + id() + " WHERE version = 1");
        assertFound();
    }

    @Test
    void a_removed_head_is_found() {
        file.tamper("DELETE FROM courtier_head WHERE stream_id = " + id());
        assertFound();
    }

    @Test
    void a_head_without_entries_is_found() {
        file.tamper("DELETE FROM courtier_entry", "DELETE FROM courtier_commit");
        assertFound();
    }

    @Test
    void a_head_that_was_rolled_back_is_found_by_a_load_and_by_an_append() {
        Receipt earlier = receipts.get(2);
        rollBackTheHead(earlier);
        assertFound();
        assertThrows(
                JournalCorrupted.class,
                () -> file.journal().append(aRequest().after(earlier).request()));
        assertFound();
    }

    @Test
    void a_receipt_whose_entry_is_gone_is_not_denied() {
        Receipt last = receipts.get(4);
        file.tamper("DELETE FROM courtier_entry WHERE version = 12");
        assertThrows(JournalCorrupted.class, () -> file.journal().receipt(stream, last.command()));
    }

    /** Says what a chain alone cannot do: only a checkpoint that is kept elsewhere shows this. */
    @Test
    void a_tail_that_was_cut_together_with_its_head_is_not_found() {
        Receipt earlier = receipts.get(2);
        rollBackTheHead(earlier);
        file.tamper(
                "DELETE FROM courtier_entry WHERE version > 8 AND stream_id = " + id(),
                "DELETE FROM courtier_commit WHERE from_version > 8 AND stream_id = " + id());
        assertEquals(8, file.journal().load(stream).orElseThrow().version());
    }

    private void rollBackTheHead(Receipt to) {
        file.tamper("UPDATE courtier_head SET version = " + to.toVersion() + ", head_hash = x'" + to.head()
                + "' WHERE stream_id = " + id());
    }

    private void swap(String table, String column, int one, int other) {
        String update = "UPDATE " + table + " SET " + column + " = ";
        String where = " WHERE stream_id = " + id() + " AND " + column + " = ";
        file.tamper(update + 1000 + where + one, update + one + where + other, update + other + where + 1000);
    }

    private String id() {
        return "x'" + stream.value().toString().replace("-", "") + "'";
    }

    private void assertFound() {
        assertThrows(JournalCorrupted.class, () -> file.journal().load(stream));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives every cell of the rows of the history, or of the table when it is none of a history. */
    private List<Cell> cells(Connection connection, String table) throws SQLException {
        // every call checks the last step; the first ones are checked when the journal is opened
        String where = table.equals("courtier_schema") ? " WHERE step = 2" : " WHERE stream_id = " + id();
        List<Cell> cells = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT rowid AS r, * FROM " + table + where)) {
            while (rows.next()) {
                for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(new Cell(
                            table, rows.getMetaData().getColumnName(i), rows.getLong(1), stored(rows.getObject(i))));
                }
            }
        }
        return cells;
    }

    /** Gives numbers as long, texts as text, bytes as bytes. */
    private static Object stored(Object read) {
        return read instanceof Integer number ? number.longValue() : read;
    }

    /** One stored value. */
    private record Cell(String table, String column, long rowid, Object stored) {

        int size() {
            return stored instanceof Long ? Long.BYTES : bytes().length;
        }

        Object flipped(int bit) {
            if (stored instanceof Long number) {
                return number ^ 1L << bit;
            }
            byte[] bytes = bytes();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            return bytes;
        }

        private byte[] bytes() {
            return stored instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : ((byte[]) stored).clone();
        }

        void write(Connection connection, Object content) throws SQLException {
            String parameter = stored instanceof String ? "CAST(? AS TEXT)" : "?";
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE " + table + " SET " + column + " = " + parameter + " WHERE rowid = ?")) {
                update.setObject(1, content);
                update.setLong(2, rowid);
                assertEquals(1, update.executeUpdate());
            }
        }

        @Override
        public String toString() {
            return table + "." + column + " of row " + rowid + " = "
                    + (stored instanceof byte[] bytes ? Arrays.toString(bytes) : stored);
        }
    }
}
