package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandReused;
import org.courtier.spi.JournalException;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;
import org.courtier.spi.TransactionDoomed;
import org.courtier.spi.VersionConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The journal inside the transactions of a host, which has a table of its own. */
class JoinedTransactionTest {

    private static final Set<String> ALLOWED =
            Set.of("createStatement", "getAutoCommit", "getMetaData", "prepareStatement");

    @TempDir
    private Path folder;

    private TestStore store;
    private JdbcJournal witness;
    private Host host;

    /** How a host has its transactions. */
    enum Transactions {
        PLAIN(PlainHost::new),
        SPRING(SpringHost::new);

        private final Function<DataSource, Host> host;

        Transactions(Function<DataSource, Host> host) {
            this.host = host;
        }
    }

    static Stream<Arguments> hosts() {
        return Stream.of(Database.values())
                .flatMap(database -> Stream.of(Transactions.values()).map(kind -> Arguments.of(database, kind)));
    }

    private void given(Database database, Transactions transactions) {
        store = database.store(folder);
        witness = store.journal();
        store.execute("CREATE TABLE host_row (id VARCHAR(40) PRIMARY KEY)");
        host = transactions.host.apply(store.source());
    }

    @AfterEach
    void the_journal_has_called_nothing_that_is_the_hosts() {
        store.close();
        if (host instanceof PlainHost plain) {
            Set<String> strays = new TreeSet<>(plain.called().keySet());
            strays.removeAll(ALLOWED);
            assertEquals(Set.of(), strays);
            assertTrue(plain.called().containsKey("getAutoCommit"), "the journal was not called");
        }
    }

    // ---- refusals that leave the host's work

    @ParameterizedTest
    @MethodSource("hosts")
    void a_conflict_leaves_the_hosts_row(Database database, Transactions transactions) {
        given(database, transactions);
        Receipt first = stored(aRequest().request());
        stored(aRequest().after(first).request());
        AppendRequest stale = aRequest().after(first).request();
        assertLeavesTheHostsRow(stale, VersionConflict.class);
        assertEquals(Optional.empty(), witness.receipt(stale.stream(), stale.command()));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_history_that_exists_already_leaves_the_hosts_row(Database database, Transactions transactions) {
        given(database, transactions);
        Receipt first = stored(aRequest().entries(3).request());
        AppendRequest again = aRequest().to(first.stream()).request();
        assertLeavesTheHostsRow(again, VersionConflict.class);
        assertEquals(3, witness.load(first.stream()).orElseThrow().version());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_command_that_was_used_before_leaves_the_hosts_row(Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().request();
        Receipt first = stored(request);
        AppendRequest other =
                like(request).after(first).action(bytes("another")).request();
        assertLeavesTheHostsRow(other, CommandReused.class);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_command_that_was_applied_before_leaves_the_hosts_row(Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().request();
        Receipt first = stored(request);
        String row = UUID.randomUUID().toString();
        AppendOutcome outcome = host.inTransaction(connection -> {
            insert(connection, row);
            return host.journal().append(request);
        });
        assertEquals(new AppendOutcome.AlreadyApplied(first), outcome);
        assertEquals(1, rows(row));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void after_a_conflict_the_host_appends_again_in_the_same_transaction(Database database, Transactions transactions) {
        given(database, transactions);
        Receipt first = stored(aRequest().request());
        AppendRequest stale = aRequest().to(first.stream()).request();
        host.inTransaction(connection -> {
            assertThrows(VersionConflict.class, () -> host.journal().append(stale));
            return host.journal().append(like(stale).after(first).request());
        });
        assertEquals(2, witness.load(first.stream()).orElseThrow().version());
    }

    private void assertLeavesTheHostsRow(AppendRequest request, Class<? extends JournalException> refusal) {
        String row = UUID.randomUUID().toString();
        String later = UUID.randomUUID().toString();
        host.inTransaction(connection -> {
            insert(connection, row);
            assertThrows(refusal, () -> host.journal().append(request));
            insert(connection, later);
            return true;
        });
        assertEquals(1, rows(row));
        assertEquals(1, rows(later));
    }

    // ---- one transaction

    @ParameterizedTest
    @MethodSource("hosts")
    void the_hosts_row_and_the_entries_are_committed_together(Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().entries(2).request();
        String row = UUID.randomUUID().toString();
        host.inTransaction(connection -> {
            insert(connection, row);
            return host.journal().append(request);
        });
        assertEquals(1, rows(row));
        assertEquals(2, witness.load(request.stream()).orElseThrow().version());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void what_the_host_rolls_back_was_never_appended_and_may_be_sent_again(
            Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().request();
        String row = UUID.randomUUID().toString();
        assertThrows(
                ArithmeticException.class,
                () -> host.inTransaction(connection -> {
                    insert(connection, row);
                    host.journal().append(request);
                    throw new ArithmeticException("the host's own");
                }));
        assertEquals(0, rows(row));
        assertEquals(Optional.empty(), witness.load(request.stream()));
        assertInstanceOf(
                AppendOutcome.Appended.class,
                host.inTransaction(connection -> host.journal().append(request)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_savepoint_of_the_host_undoes_the_append_and_no_more(Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest undone = aRequest().request();
        AppendRequest kept = aRequest().request();
        host.inTransaction(connection -> {
            host.journal().append(kept);
            Savepoint savepoint = connection.setSavepoint("of_the_host");
            host.journal().append(undone);
            connection.rollback(savepoint);
            return true;
        });
        assertEquals(Optional.empty(), witness.load(undone.stream()));
        assertEquals(1, witness.load(kept.stream()).orElseThrow().version());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void the_transaction_reads_what_it_has_written_and_others_do_not_yet(Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().entries(3).request();
        host.inTransaction(connection -> {
            host.journal().append(request);
            assertEquals(3, host.journal().load(request.stream()).orElseThrow().version());
            assertTrue(
                    host.journal().receipt(request.stream(), request.command()).isPresent());
            assertEquals(Optional.empty(), witness.load(request.stream()));
            return true;
        });
        assertEquals(3, witness.load(request.stream()).orElseThrow().version());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void two_appends_to_one_history_are_made_in_one_transaction(Database database, Transactions transactions) {
        given(database, transactions);
        Receipt last = host.inTransaction(connection -> {
            Receipt first = host.journal().append(aRequest().request()).receipt();
            return host.journal()
                    .append(aRequest().after(first).entries(2).request())
                    .receipt();
        });
        assertEquals(last.head(), witness.load(last.stream()).orElseThrow().head());
    }

    // ---- transactions that cannot be joined, or not any more

    @ParameterizedTest
    @MethodSource("hosts")
    void a_connection_in_autocommit_mode_is_refused_for_an_append(Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().request();
        host.inTransaction(connection -> {
            connection.setAutoCommit(true);
            StoreUnavailable refused =
                    assertThrows(StoreUnavailable.class, () -> host.journal().append(request));
            assertTrue(refused.getMessage().contains("autocommit"), refused::getMessage);
            assertEquals(Optional.empty(), host.journal().load(request.stream()));
            connection.setAutoCommit(false);
            return true;
        });
        assertEquals(Optional.empty(), witness.load(request.stream()));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_transaction_that_has_seen_an_older_version_is_doomed(Database database, Transactions transactions)
            throws SQLException {
        given(database, transactions);
        host = stale(transactions);
        Receipt first = stored(aRequest().request());
        assertThrows(
                TransactionDoomed.class,
                () -> host.inTransaction(connection -> {
                    assertEquals(
                            1, host.journal().load(first.stream()).orElseThrow().version());
                    stored(aRequest().after(first).request());
                    return host.journal().append(aRequest().after(first).request());
                }));
        assertEquals(2, witness.load(first.stream()).orElseThrow().version());
    }

    /** Gives a host whose transactions see one state of the database, begun without the writer's place. */
    private Host stale(Transactions transactions) {
        TestStore deferred = new TestStore(
                store.database(), store.url().replace("transaction_mode=IMMEDIATE", "transaction_mode=DEFERRED"));
        return transactions.host.apply(new TestSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = deferred.getConnection();
                connection.setTransactionIsolation(
                        store.database() == Database.SQLITE
                                ? Connection.TRANSACTION_SERIALIZABLE
                                : Connection.TRANSACTION_REPEATABLE_READ);
                return connection;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void who_waits_too_long_for_another_is_told_so(Database database, Transactions transactions) throws Exception {
        given(database, transactions);
        Receipt first = stored(aRequest().request());
        AppendRequest next = aRequest().after(first).request();
        Host impatient = transactions.host.apply(impatient());
        Class<? extends JournalException> told =
                database == Database.POSTGRESQL ? TransactionDoomed.class : StoreBusy.class;
        host.inTransaction(connection -> {
            host.journal().append(aRequest().after(first).request());
            CompletableFuture<JournalException> waiting = CompletableFuture.supplyAsync(() -> assertThrows(
                    told, () -> impatient.inTransaction(c -> impatient.journal().append(next))));
            assertInstanceOf(told, waiting.orTimeout(30, TimeUnit.SECONDS).join());
            return true;
        });
        assertEquals(Optional.empty(), witness.receipt(next.stream(), next.command()));
    }

    private DataSource impatient() {
        TestStore other = new TestStore(
                store.database(),
                switch (store.database()) {
                    case SQLITE ->
                        store.url()
                                .replace("busy_timeout=10000", "busy_timeout=50")
                                .replace("transaction_mode=IMMEDIATE", "transaction_mode=DEFERRED");
                    case POSTGRESQL -> store.url() + "&options=-c%20lock_timeout=100";
                    case H2 -> store.url() + ";LOCK_TIMEOUT=100";
                });
        return other;
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void of_two_transactions_that_begin_the_same_history_the_later_one_is_refused(
            Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest one = aRequest().request();
        AppendRequest other = aRequest().to(one.stream()).request();
        CompletableFuture<JournalException> later = host.inTransaction(connection -> {
            host.journal().append(one);
            return CompletableFuture.supplyAsync(() -> host.inTransaction(c ->
                    assertThrows(VersionConflict.class, () -> host.journal().append(other))));
        });
        assertInstanceOf(
                VersionConflict.class, later.orTimeout(30, TimeUnit.SECONDS).join());
        assertEquals(1, witness.load(one.stream()).orElseThrow().commits().size());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void an_error_of_the_hosts_own_dooms_the_transaction_where_the_database_says_so(
            Database database, Transactions transactions) {
        given(database, transactions);
        AppendRequest request = aRequest().request();
        boolean doomed = host.inTransaction(connection -> {
            insert(connection, "twice");
            assertThrows(SQLException.class, () -> insert(connection, "twice"));
            return isDoomed(request);
        });
        assertEquals(database == Database.POSTGRESQL, doomed);
        assertEquals(doomed ? 0 : 1, rows("twice"));
        assertEquals(!doomed, witness.load(request.stream()).isPresent());
    }

    private boolean isDoomed(AppendRequest request) {
        try {
            host.journal().append(request);
            return false;
        } catch (TransactionDoomed e) {
            return true;
        }
    }

    // ---- phrases

    private Receipt stored(AppendRequest request) {
        return witness.append(request).receipt();
    }

    private static void insert(Connection connection, String row) throws SQLException {
        Dialect.execute(connection, "INSERT INTO host_row VALUES ('" + row + "')");
    }

    private long rows(String row) {
        return store.number("SELECT count(*) FROM host_row WHERE id = '" + row + "'");
    }
}
