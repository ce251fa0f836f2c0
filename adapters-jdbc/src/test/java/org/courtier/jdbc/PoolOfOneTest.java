package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandReused;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pool of one connection: nothing takes a second one, and each gives it back. */
class PoolOfOneTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void good_and_refused_operations_do_not_wait_for_each_other(Database database) {
        int rounds = Size.of(1_000, 10_000, 100_000) / 10;
        try (TestStore store = database.store(folder);
                HikariDataSource pool = store.pool(1)) {
            JdbcJournal journal = JdbcJournal.standalone(pool, new RefusingCodec());
            PlainHost host = new PlainHost(pool);
            assertTimeout(LIMIT.multipliedBy(Size.of(1, 1, 10)), () -> {
                for (int round = 0; round < rounds; round++) {
                    fiveOfItsOwn(journal);
                    fiveJoined(host);
                }
            });
            assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
            assertEquals(2L * rounds, store.number("SELECT count(*) FROM courtier_head"));
        }
    }

    private static void fiveOfItsOwn(JdbcJournal journal) {
        AppendRequest request = aRequest().entries(2).request();
        Receipt receipt = journal.append(request).receipt();
        assertEquals(new AppendOutcome.AlreadyApplied(receipt), journal.append(request));
        assertThrows(
                VersionConflict.class,
                () -> journal.append(aRequest().to(request.stream()).request()));
        assertThrows(
                CommandReused.class,
                () -> journal.append(like(request).action(bytes("another")).request()));
        assertEquals(2, journal.load(request.stream()).orElseThrow().version());
    }

    private static void fiveJoined(PlainHost host) {
        AppendRequest request = aRequest().request();
        host.inTransaction(connection -> {
            Receipt receipt = host.journal().append(request).receipt();
            assertThrows(
                    VersionConflict.class,
                    () -> host.journal().append(aRequest().to(request.stream()).request()));
            assertEquals(
                    new AppendOutcome.AlreadyApplied(receipt), host.journal().append(request));
            assertEquals(Optional.empty(), host.journal().load(aDossier()));
            return host.journal().receipt(request.stream(), request.command()).orElseThrow();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_pool_with_no_connection_left_is_busy(Database database) throws Exception {
        try (TestStore store = database.store(folder);
                HikariDataSource pool = store.pool(1, Duration.ofMillis(250))) {
            JdbcJournal journal = JdbcJournal.standalone(pool, new RefusingCodec());
            try (var taken = pool.getConnection()) {
                assertTrue(taken.isValid(1));
                assertThrows(StoreBusy.class, () -> journal.load(aDossier()));
                assertThrows(StoreBusy.class, () -> journal.append(aRequest().request()));
            }
            journal.append(aRequest().request());
        }
    }
}
