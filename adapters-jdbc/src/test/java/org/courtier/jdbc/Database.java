package org.courtier.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that the journal promises; each makes empty stores for tests. */
enum Database {
    SQLITE,
    POSTGRESQL,
    H2;

    /** Gives an empty store. */
    TestStore store(Path folder) {
        String name = "courtier_" + UUID.randomUUID().toString().replace("-", "");
        return new TestStore(
                this,
                switch (this) {
                    case SQLITE ->
                        "jdbc:sqlite:" + folder.resolve(name + ".db")
                                + "?busy_timeout=10000&journal_mode=WAL&synchronous=FULL&transaction_mode=IMMEDIATE";
                    case POSTGRESQL -> postgresql(name);
                    case H2 -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
                });
    }

    private static String postgresql(String schema) {
        String url = PostgresServer.url();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("no PostgreSQL to test with at " + url, e);
        }
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }
}
