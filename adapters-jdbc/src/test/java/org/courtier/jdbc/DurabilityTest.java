package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.courtier.spi.JournalException;
import org.courtier.spi.StoreUnavailable;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that are known to lose what they acknowledged are refused; SQLite's settings have tests of their own. */
class DurabilityTest {

    @TempDir
    private Path folder;

    // ---- PostgreSQL

    @Test
    void postgresql_that_answers_before_the_log_is_written_is_refused_and_the_reason_given() {
        try (TestStore store = Database.POSTGRESQL.store(folder)) {
            store.journal();
            TestStore hasty = new TestStore(Database.POSTGRESQL, store.url() + "&options=-c%20synchronous_commit=off");
            assertRefused("\"synchronous_commit\" off", () -> open(hasty));
            Host host = new PlainHost(hasty);
            assertRefused(
                    "\"synchronous_commit\" off",
                    () -> host.inTransaction(
                            connection -> host.journal().append(aRequest().request())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void postgresql_that_trusts_the_page_cache_is_refused(String setting) {
        try (TestStore store = Database.POSTGRESQL.store(folder)) {
            WatchedSource source = new WatchedSource(store.source(), true);
            source.watched().watch(new Watched.Watcher() {
                @Override
                public String sql(String sql) {
                    return sql.equals("SHOW " + setting) ? "SELECT 'off'" : sql;
                }
            });
            assertRefused("\"" + setting + "\" off", () -> open(source));
        }
    }

    // ---- H2

    @Test
    void h2_in_a_file_is_made_to_write_at_once_and_to_sync_each_commit() {
        TestStore file = file();
        WatchedSource source = new WatchedSource(file, true);
        List<String> said = new ArrayList<>();
        source.watched().watch(new Watched.Watcher() {
            @Override
            public void after(int call, String text) {
                said.add(text);
            }
        });
        JdbcJournal journal = open(source);
        assertEquals(
                0,
                file.number(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'"));
        said.clear();
        journal.append(aRequest().request());
        assertEquals("execute CHECKPOINT SYNC", said.get(said.indexOf("commit") + 2), said::toString);
    }

    @Test
    void h2_in_a_file_is_refused_to_a_user_who_may_not_set_it() {
        TestStore file = file();
        open(file);
        file.execute(
                "CREATE USER clerk PASSWORD 'clerk'",
                "GRANT SELECT, INSERT, UPDATE ON SCHEMA PUBLIC TO clerk",
                "SET WRITE_DELAY 500");
        TestStore clerks =
                new TestStore(Database.H2, file.url().replace("DB_CLOSE_DELAY=-1", "USER=clerk;PASSWORD=clerk"));
        assertRefused("WRITE_DELAY", () -> open(clerks));
        Host host = new PlainHost(clerks);
        assertRefused(
                "WRITE_DELAY of \"500\"",
                () -> host.inTransaction(
                        connection -> host.journal().append(aRequest().request())));
        file.execute("SET WRITE_DELAY 0");
        Host durable = new PlainHost(clerks);
        durable.inTransaction(connection -> durable.journal().append(aRequest().request()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5.252 (2026-05-01)", "2.2.224 (2023-09-17)", "3.0.0"})
    void h2_of_a_version_that_is_not_known_to_keep_its_commits_is_refused_in_a_file(String version) {
        TestSource other = new TestSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return saying(version, file().getConnection());
            }
        };
        assertRefused("H2 \"" + version.split(" ")[0] + "\"", () -> open(other));
    }

    private static Connection saying(String version, Connection real) {
        return proxy(
                Connection.class,
                real,
                "getMetaData",
                () -> proxy(DatabaseMetaData.class, real.getMetaData(), "getDatabaseProductVersion", () -> version));
    }

    private interface Answer {
        Object give() throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T real, String method, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) ->
                        called.getName().equals(method) ? answer.give() : called.invoke(real, arguments)));
    }

    private TestStore file() {
        return new TestStore(Database.H2, "jdbc:h2:" + folder.resolve("journal") + ";DB_CLOSE_DELAY=-1");
    }

    // ---- SQLite

    @ParameterizedTest
    @ValueSource(strings = {"journal_mode=DELETE", "synchronous=NORMAL"})
    void a_connection_of_a_host_with_weak_settings_of_sqlite_is_refused_and_left_as_it_is(String setting) {
        try (TestStore store = Database.SQLITE.store(folder)) {
            store.journal();
            String name = setting.split("=")[0];
            String weak = store.url().replaceAll(name + "=[A-Z]+", setting);
            Host host = new PlainHost(new TestSource() {
                @Override
                public Connection getConnection() throws SQLException {
                    return DriverManager.getConnection(weak);
                }
            });
            assertRefused(
                    "PRAGMA " + name,
                    () -> host.inTransaction(
                            connection -> host.journal().append(aRequest().request())));
        }
    }

    // ---- others

    @Test
    void another_database_is_refused_by_its_name() {
        TestSource other = new TestSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = DriverManager.getConnection("jdbc:h2:mem:other");
                return proxy(
                        Connection.class,
                        real,
                        "getMetaData",
                        () -> proxy(
                                DatabaseMetaData.class, real.getMetaData(), "getDatabaseProductName", () -> "MariaDB"));
            }
        };
        assertRefused("\"MariaDB\"", () -> open(other));
    }

    private static void assertRefused(String reason, Runnable work) {
        JournalException refused = assertThrows(StoreUnavailable.class, work::run);
        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
    }

    private static JdbcJournal open(TestSource source) {
        return JdbcJournal.standalone(source, new RefusingCodec());
    }
}
