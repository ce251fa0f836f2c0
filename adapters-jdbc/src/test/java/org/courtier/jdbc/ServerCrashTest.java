package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aCommand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Expected;
import org.courtier.spi.JournalException;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamRecord;
import org.courtier.testkit.Seed;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All processes of a PostgreSQL server are killed while it is written to. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ServerCrashTest {

    private static final StreamId STREAM = AckingWriter.stream(0);

    @TempDir
    private Path folder;

    /** What one life of the server came to. */
    private record Life(List<AppendRequest> sent, List<Receipt> acknowledged) {}

    @Test
    void what_was_acknowledged_is_there_after_the_server_was_killed() throws Exception {
        Random random = Seed.printed("what_was_acknowledged_is_there after the server was killed");
        int kills = Size.of(5, 15, 500);
        List<Receipt> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            Life life = untilTheKill(PostgresServer.durable(), "", 100 + random.nextInt(901));
            acknowledged.addAll(life.acknowledged());
            try (EmbeddedPostgres server = started(PostgresServer.durable())) {
                JdbcJournal journal = opened(server, "");
                assertEquals(List.of(), lost(journal, acknowledged));
                assertOneEffectWhenSentAgain(
                        journal, life.sent().get(life.sent().size() - 1));
                acknowledged.add(lastReceipt(journal));
            }
        }
        System.out.println(kills + " kills of the server measured, " + acknowledged.size() + " acknowledged, 0 lost");
    }

    @Test
    void control_a_server_that_answers_before_its_log_is_written_is_found_to_lose() throws Exception {
        EmbeddedPostgres.Builder hasty = PostgresServer.durable().setServerConfig("wal_writer_delay", "10s");
        int lost = 0;
        for (int kill = 0; kill < 10 && lost == 0; kill++) {
            Life life = untilTheKill(hasty, "&options=-c%20synchronous_commit=off", 300);
            try (EmbeddedPostgres server = started(PostgresServer.durable())) {
                lost = lost(opened(server, ""), life.acknowledged()).size();
            }
        }
        System.out.println("control: " + lost + " lost by a server that does not wait");
        assertTrue(lost > 0, "nothing was lost: not measured");
    }

    private Life untilTheKill(EmbeddedPostgres.Builder builder, String options, int millis) throws Exception {
        EmbeddedPostgres server = started(builder);
        try (HikariDataSource pool = store(server, options).pool(2, Duration.ofMillis(500))) {
            JdbcJournal journal = deceived(pool);
            Life life = new Life(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeUntilItFails(journal, life));
            while (life.acknowledged().isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            assertTrue(!writing.isDone(), "the writer stopped before the kill");
            kill();
            writing.get(2, TimeUnit.MINUTES);
            return life;
        } finally {
            server.close();
        }
    }

    private static void writeUntilItFails(JdbcJournal journal, Life life) {
        Expected end = AckingWriter.end(journal, STREAM);
        try {
            while (true) {
                AppendRequest request = AckingWriter.request(STREAM, end, aCommand());
                life.sent().add(request);
                Receipt receipt = journal.append(request).receipt();
                life.acknowledged().add(receipt);
                end = new Expected.Exactly(receipt.toVersion(), receipt.head());
            }
        } catch (JournalException theServerIsGone) {
            assertTrue(!life.sent().isEmpty());
        }
    }

    /** Children are killed too: they would finish what they were told. */
    private void kill() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).get(0).strip());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    private EmbeddedPostgres started(EmbeddedPostgres.Builder builder) throws IOException {
        return builder.setDataDirectory(data()).setCleanDataDirectory(false).start();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static TestStore store(EmbeddedPostgres server, String options) {
        return new TestStore(Database.POSTGRESQL, PostgresServer.url(server) + options);
    }

    private static JdbcJournal opened(EmbeddedPostgres server, String options) {
        return JdbcJournal.standalone(store(server, options), new RefusingCodec());
    }

    /** A journal that is told that the server waits for its log. */
    private static JdbcJournal deceived(HikariDataSource pool) {
        WatchedSource source = new WatchedSource(pool, true);
        source.watched().watch(new Watched.Watcher() {
            @Override
            public String sql(String sql) {
                return sql.equals("SHOW synchronous_commit") ? "SELECT 'on'" : sql;
            }
        });
        return JdbcJournal.standalone(source, new RefusingCodec());
    }

    private static List<Receipt> lost(JdbcJournal journal, List<Receipt> acknowledged) {
        Set<Receipt> stored = journal.load(STREAM).map(StreamRecord::commits).orElse(List.of()).stream()
                .map(StoredCommit::receipt)
                .collect(Collectors.toSet());
        return acknowledged.stream()
                .filter(receipt -> !stored.contains(receipt))
                .toList();
    }

    private static Receipt lastReceipt(JdbcJournal journal) {
        StreamRecord record = journal.load(STREAM).orElseThrow();
        return record.commits().get(record.commits().size() - 1).receipt();
    }

    private static void assertOneEffectWhenSentAgain(JdbcJournal journal, AppendRequest last) {
        boolean applied = journal.receipt(STREAM, last.command()).isPresent();
        AppendOutcome outcome =
                journal.append(AckingWriter.request(STREAM, AckingWriter.end(journal, STREAM), last.command()));
        assertEquals(applied, outcome instanceof AppendOutcome.AlreadyApplied);
        assertEquals(
                1,
                journal.load(STREAM).orElseThrow().commits().stream()
                        .filter(commit -> commit.request().command().equals(last.command()))
                        .count());
    }
}
