package org.courtier.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.courtier.testkit.journal.RefusingCodec;

/** A store of one test, in a database. */
final class TestStore extends TestSource implements AutoCloseable {

    private final Database database;
    private final String url;
    private HikariDataSource pool;

    TestStore(Database database, String url) {
        this.database = database;
        this.url = url;
    }

    Database database() {
        return database;
    }

    String url() {
        return url;
    }

    /** Gives a connection of its own. */
    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Gives connections that are not dear: those of PostgreSQL are lent by a pool. */
    synchronized DataSource source() {
        if (database != Database.POSTGRESQL) {
            return this;
        }
        if (pool == null) {
            pool = pool(20);
        }
        return pool;
    }

    HikariDataSource pool(int size) {
        return pool(size, Duration.ofSeconds(30));
    }

    /** Gives a pool that waits no longer than this for a connection. */
    HikariDataSource pool(int size, Duration waiting) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setConnectionTimeout(waiting.toMillis());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    JdbcJournal journal() {
        return JdbcJournal.standalone(source(), new RefusingCodec());
    }

    void execute(String... statements) {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query) {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives every value of every table of the journal, bytes as UTF-8. */
    String everything() {
        StringBuilder all = new StringBuilder();
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : Schema.TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table.name())) {
                    while (rows.next()) {
                        for (int i = 1; i <= table.columns().size(); i++) {
                            Object value = rows.getObject(i);
                            all.append(value instanceof byte[] b ? new String(b, StandardCharsets.UTF_8) : value);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
        if (database == Database.H2) {
            execute("SHUTDOWN");
        }
    }
}
