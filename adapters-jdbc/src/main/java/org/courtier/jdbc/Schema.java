package org.courtier.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.courtier.journal.Chain;
import org.courtier.spi.ChainHash;
import org.courtier.spi.SchemaMismatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables: made where there are none, refused where they are another version's. */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private static final SchemaTable.Row OURS = new SchemaTable.Row(SchemaTable.STEP, checksum());

    private Schema() {}

    /** Makes the tables when none is there, within the writer's transaction; otherwise checks them. */
    static void createOrCheck(Connection connection) throws SQLException {
        if (tables(connection) > 0) {
            check(connection);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : Sqlite.TABLES) {
                statement.execute(table);
            }
        }
        SchemaTable.insert(connection, OURS, Chain.micros(Instant.now()));
        LOG.info("created the tables of the journal, schema {}", SchemaTable.STEP);
    }

    /** Refuses the tables of another version, before anything is read from them or written. */
    static void check(Connection connection) throws SQLException {
        Optional<SchemaTable.Row> last = SchemaTable.last(connection);
        if (!last.equals(Optional.of(OURS))) {
            throw new SchemaMismatch(last.map(row -> named(row)).orElse("without a step"), named(OURS));
        }
    }

    private static String named(SchemaTable.Row row) {
        return row.step() + " (" + row.checksum().hex().substring(0, 8) + ")";
    }

    private static long tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sqlite.COUNT_TABLES)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static ChainHash checksum() {
        try {
            byte[] statements = String.join(";\n", Sqlite.TABLES).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(statements);
            return new ChainHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
