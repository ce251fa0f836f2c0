package org.courtier.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.courtier.spi.Feed;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.FeedContract;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a follower reads, on each database, while commits are late at random; and that a feed numbered by its writers skips. */
class JdbcFeedContractTest {

    private static final long LATEST_NANOS = 20_000_000;

    /** Gives connections whose commits wait at random, so that writers end in another order than they began. */
    private static final class LateCommits extends TestSource {

        private final DataSource source;

        LateCommits(DataSource source) {
            this.source = source;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = source.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("commit")) {
                            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LATEST_NANOS));
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    @Nested
    @ParameterizedClass
    @EnumSource(Database.class)
    class OnEachDatabase extends FeedContract {

        @TempDir
        private Path folder;

        @Parameter
        private Database database;

        private TestStore store;
        private JdbcJournal journal;

        @Override
        protected Journal journal() {
            store = database.store(folder);
            journal = JdbcJournal.standalone(new LateCommits(store.source()), new RefusingCodec());
            return journal;
        }

        @Override
        protected Feed feed() {
            return journal.feed();
        }

        @AfterEach
        void close() {
            store.close();
        }
    }

    @Test
    void a_feed_that_its_writers_number_skips(@TempDir Path folder) throws Exception {
        try (TestStore store = Database.POSTGRESQL.store(folder)) {
            store.execute("CREATE TABLE naive (place BIGINT GENERATED ALWAYS AS IDENTITY, content BIGINT)");
            DataSource late = new LateCommits(store.source());
            ExecutorService writers = Executors.newFixedThreadPool(8);
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                writing.add(writers.submit(() -> insertSlowly(late, 50)));
            }
            int read = 0;
            long last = 0;
            boolean more = true;
            while (more) {
                boolean done = writing.stream().allMatch(Future::isDone);
                List<Long> next = naive(store, last);
                read += next.size();
                last = next.isEmpty() ? last : next.get(next.size() - 1);
                more = !done || !next.isEmpty();
            }
            writers.shutdown();
            int skipped = 8 * 50 - read;
            assertTrue(skipped > 0, "the control of the harness: commits were not late enough to skip any");
        }
    }

    private static Void insertSlowly(DataSource source, int rows) throws SQLException {
        for (int i = 0; i < rows; i++) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                Dialect.execute(connection, "INSERT INTO naive (content) VALUES (1)");
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
        return null;
    }

    private static List<Long> naive(TestStore store, long after) throws SQLException {
        try (Connection connection = store.source().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT place FROM naive WHERE place > ? ORDER BY place")) {
            statement.setLong(1, after);
            List<Long> places = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.add(rows.getLong(1));
                }
            }
            return places;
        }
    }
}
