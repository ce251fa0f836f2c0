package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.Seed;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Many at once, on connections that are lent at each level of isolation. */
class RaceTest {

    private static final int WRITERS = 16;

    @TempDir
    private Path folder;

    private ExecutorService threads;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(WRITERS);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    static Stream<Arguments> databasesAndLevels() {
        return Stream.of(Database.values())
                .flatMap(database -> levels(database).map(level -> Arguments.of(database, level)));
    }

    /** SQLite has one that counts. */
    private static Stream<Integer> levels(Database database) {
        return database == Database.SQLITE
                ? Stream.of(Connection.TRANSACTION_SERIALIZABLE)
                : Stream.of(
                        Connection.TRANSACTION_READ_COMMITTED,
                        Connection.TRANSACTION_REPEATABLE_READ,
                        Connection.TRANSACTION_SERIALIZABLE);
    }

    @ParameterizedTest(name = "{0}, level {1}")
    @MethodSource("databasesAndLevels")
    void of_sixteen_writers_of_each_version_one_wins_and_the_others_are_overtaken(Database database, int level)
            throws Exception {
        int versions = Size.of(100, 1_000, 10_000);
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = atLevel(store, level);
            StreamId stream = aDossier();
            Expected expected = new Expected.New();
            for (int version = 1; version <= versions; version++) {
                Expected from = expected;
                List<Object> results = together(() ->
                        journal.append(aRequest().to(stream).expecting(from).request()));
                assertEquals(1, count(results, AppendOutcome.Appended.class), results::toString);
                assertEquals(WRITERS - 1, count(results, VersionConflict.class), results::toString);
                Receipt won = ((AppendOutcome) results.stream()
                                .filter(AppendOutcome.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                        .receipt();
                expected = new Expected.Exactly(won.toVersion(), won.head());
            }
            // a load verifies, so a fork or a false alarm would show
            assertEquals(versions, journal.load(stream).orElseThrow().version());
            System.out.println(
                    database + " at level " + level + ": " + versions + " versions measured, one winner each");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_sixteen_who_send_one_command_one_applies_it_and_all_get_its_receipt(Database database) throws Exception {
        int commands = Size.of(100, 1_000, 100_000);
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = store.journal();
            for (int i = 0; i < commands; i++) {
                AppendRequest request = aRequest().entries(2).request();
                List<Object> results = together(() -> journal.append(request));
                assertEquals(1, count(results, AppendOutcome.Appended.class), results::toString);
                assertEquals(WRITERS - 1, count(results, AppendOutcome.AlreadyApplied.class), results::toString);
                assertEquals(
                        List.of(journal.receipt(request.stream(), request.command())
                                .orElseThrow()),
                        results.stream()
                                .map(result -> ((AppendOutcome) result).receipt())
                                .distinct()
                                .toList());
            }
        }
    }

    // ---- the history of histories

    private static final int DOSSIERS = 50;
    private static final int CLIENTS = 4;

    /**
     * Every client appends, loads and verifies at random. A load that begins after an append was acknowledged shows at least that
     * version, and whatever was shown is the beginning of whatever is shown later.
     */
    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_is_in_every_later_load_and_every_load_is_a_beginning_of_the_last(Database database)
            throws Exception {
        int operations = Size.of(10_000, 100_000, 5_000_000) / CLIENTS;
        Random seeds = Seed.printed("what_was_acknowledged on " + database);
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = store.journal();
            List<StreamId> dossiers =
                    Stream.generate(() -> aDossier()).limit(DOSSIERS).toList();
            AtomicLongArray acknowledged = new AtomicLongArray(DOSSIERS);
            List<Callable<List<Map<Integer, ChainHash>>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Random random = new Random(seeds.nextLong());
                clients.add(() -> client(journal, dossiers, acknowledged, random, operations));
            }
            List<List<Map<Integer, ChainHash>>> seen = new ArrayList<>();
            for (Future<List<Map<Integer, ChainHash>>> client : threads.invokeAll(clients)) {
                seen.add(client.get());
            }
            long checked = 0;
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                Map<Integer, ChainHash> last = heads(journal.load(dossiers.get(dossier)));
                assertEquals(acknowledged.get(dossier), last.size());
                for (List<Map<Integer, ChainHash>> client : seen) {
                    for (var head : client.get(dossier).entrySet()) {
                        assertEquals(head.getValue(), last.get(head.getKey()));
                        checked++;
                    }
                }
            }
            assertTrue(checked > DOSSIERS, "only " + checked + " ends were seen");
            System.out.println(
                    database + ": " + operations * CLIENTS + " operations measured, " + checked + " ends compared");
        }
    }

    /** Gives, by dossier, the hash that was seen at each version. */
    private static List<Map<Integer, ChainHash>> client(
            JdbcJournal journal, List<StreamId> dossiers, AtomicLongArray acknowledged, Random random, int operations) {
        List<Map<Integer, ChainHash>> seen = new ArrayList<>();
        dossiers.forEach(dossier -> seen.add(new HashMap<>()));
        for (int i = 0; i < operations; i++) {
            int dossier = random.nextInt(DOSSIERS);
            long before = acknowledged.get(dossier);
            Optional<StreamRecord> record = journal.load(dossiers.get(dossier));
            long version = record.map(StreamRecord::version).orElse(0L);
            assertTrue(version >= before, () -> version + " was loaded after " + before + " was acknowledged");
            record.ifPresent(r -> seen.get(dossier).put((int) r.version(), r.head()));
            if (random.nextInt(3) == 0) {
                append(journal, dossiers.get(dossier), record).ifPresent(receipt -> {
                    seen.get(dossier).put((int) receipt.toVersion(), receipt.head());
                    acknowledged.accumulateAndGet(dossier, receipt.toVersion(), Math::max);
                });
            }
        }
        return seen;
    }

    private static Optional<Receipt> append(JdbcJournal journal, StreamId stream, Optional<StreamRecord> from) {
        Expected expected = from.<Expected>map(r -> new Expected.Exactly(r.version(), r.head()))
                .orElse(new Expected.New());
        try {
            return Optional.of(
                    journal.append(aRequest().to(stream).expecting(expected).request())
                            .receipt());
        } catch (VersionConflict overtaken) {
            return Optional.empty();
        }
    }

    private static Map<Integer, ChainHash> heads(Optional<StreamRecord> record) {
        Map<Integer, ChainHash> heads = new HashMap<>();
        for (StoredCommit commit : record.map(StreamRecord::commits).orElse(List.of())) {
            heads.put((int) commit.receipt().toVersion(), commit.receipt().head());
        }
        return Collections.unmodifiableMap(heads);
    }

    // ---- phrases

    /** The journal's own transactions are at READ COMMITTED whatever the connections are lent at. */
    private static JdbcJournal atLevel(TestStore store, int level) {
        DataSource source = store.source();
        return JdbcJournal.standalone(
                new TestSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        Connection connection = source.getConnection();
                        connection.setTransactionIsolation(level);
                        return connection;
                    }
                },
                new RefusingCodec());
    }

    private List<Object> together(Callable<AppendOutcome> task) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Future<AppendOutcome>> futures = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            futures.add(threads.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        List<Object> results = new ArrayList<>();
        for (Future<AppendOutcome> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                results.add(e.getCause());
            }
        }
        return results;
    }

    private static long count(List<Object> results, Class<?> type) {
        return results.stream().filter(type::isInstance).count();
    }
}
