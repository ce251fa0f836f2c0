package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.spi.ChainHash;

/** The table of the steps that made the tables what they are; each step's script writes its own row. */
final class SchemaTable {

    static final Table TABLE = Table.of("courtier_schema", "step", "checksum", "library_version", "applied_at_us");

    private static final String READ = "SELECT step, checksum FROM courtier_schema ORDER BY step";

    private static final String READ_LAST = "SELECT step, checksum FROM courtier_schema ORDER BY step DESC LIMIT 1";

    /** One step and the digest of its statements. */
    record Row(long step, ChainHash checksum) {

        static Row of(Migration migration) {
            return new Row(migration.step(), migration.checksum());
        }

        @Override
        public String toString() {
            return step + " (" + checksum.hex().substring(0, 8) + ")";
        }
    }

    private SchemaTable() {}

    static List<Row> all(Connection connection) throws SQLException {
        return read(connection, READ);
    }

    static Optional<Row> last(Connection connection) throws SQLException {
        return read(connection, READ_LAST).stream().findFirst();
    }

    private static List<Row> read(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<Row> read = new ArrayList<>();
            while (rows.next()) {
                read.add(new Row(rows.getLong(1), Columns.hash(rows, 2)));
            }
            return read;
        }
    }
}
