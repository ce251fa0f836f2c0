package org.courtier.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.courtier.testkit.journal.RefusingCodec;
import org.sqlite.SQLiteDataSource;

/** A SQLite database in a file, for tests. */
record SqliteFile(Path path) {

    DataSource source() {
        return source("jdbc:sqlite:" + path);
    }

    static DataSource source(String url) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        return source;
    }

    JdbcJournal journal() {
        return JdbcJournal.standalone(source(), new RefusingCodec());
    }

    /** Does what no application does: changes the stored rows, without a thought for keys that refer to them. */
    void tamper(String... statements) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
