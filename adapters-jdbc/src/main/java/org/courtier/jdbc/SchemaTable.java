package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.courtier.spi.ChainHash;

/** The table of the steps that made the tables what they are. */
final class SchemaTable {

    /** The last step that this version of the library knows. */
    static final long STEP = 1;

    private static final String LIBRARY_VERSION = "0.1.0";

    private static final String INSERT =
            "INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)" + " VALUES (?, ?, ?, ?)";

    private static final String READ_LAST = "SELECT step, checksum FROM courtier_schema ORDER BY step DESC LIMIT 1";

    /** One step and the digest of its statements. */
    record Row(long step, ChainHash checksum) {}

    private SchemaTable() {}

    static void insert(Connection connection, Row row, long appliedAtMicros) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, row.step());
            Columns.hash(statement, 2, row.checksum());
            statement.setString(3, LIBRARY_VERSION);
            statement.setLong(4, appliedAtMicros);
            statement.executeUpdate();
        }
    }

    static Optional<Row> last(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ_LAST);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(new Row(rows.getLong(1), Columns.hash(rows, 2))) : Optional.empty();
        }
    }
}
