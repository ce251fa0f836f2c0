package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.JournalException;
import org.courtier.spi.OutcomeUnknown;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;
import org.courtier.spi.TransactionDoomed;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** One string stands in every stored value and in every message of a driver, and nowhere in what is told. */
class CanaryTest {

    private static final String CANARY = "canary-5f1c";

    /** In SQL that a driver may log: a value of no form, with the canary in it. */
    private static final String DAMAGE = "'canary' || '-5f1c \"é\"'";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void no_error_and_no_line_of_the_log_tells_what_is_stored(Database database) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try (TestStore store = database.store(folder)) {
            List<JournalException> errors = everyErrorWithSecrets(store);
            errors.forEach(CanaryTest::assertTellsNothing);
            assertEquals(8, errors.stream().map(Object::getClass).distinct().count(), errors::toString);
        } finally {
            root.setLevel(level);
            root.detachAppender(log);
        }
        String lines = log.list.stream().map(CanaryTest::everything).collect(Collectors.joining("\n"));
        assertFalse(lines.isEmpty());
        assertFalse(lines.contains(CANARY), lines);
    }

    private static List<JournalException> everyErrorWithSecrets(TestStore store) {
        List<JournalException> errors = new ArrayList<>();
        JdbcJournal journal = store.journal();
        AppendRequest request = secret();
        journal.append(request);
        errors.add(assertThrows(
                VersionConflict.class,
                () -> journal.append(like(secret()).to(request.stream()).request())));
        errors.add(assertThrows(
                CommandReused.class,
                () -> journal.append(
                        like(request).action(bytes(CANARY + CANARY)).request())));
        String commit = store.database() == Database.SQLITE ? "execute COMMIT" : "commit";
        errors.add(assertThrows(
                OutcomeUnknown.class, () -> failing(store, commit, "08006", 10).append(secret())));
        errors.add(assertThrows(
                StoreUnavailable.class,
                () -> failing(store, "prepareStatement INSERT", "42501", 1).append(secret())));
        errors.add(assertThrows(
                StoreBusy.class,
                () -> failing(store, "prepareStatement INSERT", "40001", 5).append(secret())));
        errors.add(assertThrows(
                JournalCorrupted.class,
                () -> failing(store, "prepareStatement INSERT INTO courtier_entry", "23505", 19)
                        .append(secret())));
        errors.add(doomed(store));
        store.execute("UPDATE courtier_entry SET entry_type = " + DAMAGE);
        errors.add(assertThrows(JournalCorrupted.class, () -> journal.load(request.stream())));
        for (String column : List.of("actor_person", "actor_organisation", "role_code")) {
            store.execute("UPDATE courtier_commit SET " + column + " = " + DAMAGE);
            errors.add(assertThrows(JournalCorrupted.class, () -> journal.load(request.stream())));
        }
        store.execute("DELETE FROM courtier_schema");
        errors.add(assertThrows(JournalException.class, () -> journal.load(request.stream())));
        return errors;
    }

    /** In SQLite's own words a transaction is doomed when it has read an older state. */
    private static JournalException doomed(TestStore store) {
        PlainHost host = new PlainHost(store.source());
        Watched watched = new Watched();
        JdbcJournal journal = JdbcJournal.joined(
                new ConnectionSource() {
                    @Override
                    public <R> R with(SqlFunction<java.sql.Connection, R> work) throws SQLException {
                        return host.with(connection -> work.apply(watched.connection(connection)));
                    }
                },
                new RefusingCodec());
        watched.watch(new Failing("prepareStatement INSERT", "40001", 5, "[SQLITE_BUSY_SNAPSHOT] " + CANARY));
        return assertThrows(TransactionDoomed.class, () -> host.inTransaction(connection -> journal.append(secret())));
    }

    /** Gives a journal for which calls of one name fail, with a message that holds what is stored. */
    private static JdbcJournal failing(TestStore store, String text, String state, int code) {
        WatchedSource source = new WatchedSource(store.source(), true);
        JdbcJournal journal = JdbcJournal.standalone(
                source, new RefusingCodec(), new JournalListener() {}, () -> new Patience(time -> {}));
        source.watched().watch(new Failing(text, state, code, CANARY));
        return journal;
    }

    private record Failing(String text, String state, int code, String message) implements Watched.Watcher {

        @Override
        public void before(int call, String now) throws SQLException {
            if (now.startsWith(text)) {
                SQLException error = new SQLException(message, state, code, new SQLException(CANARY));
                error.addSuppressed(new SQLException(CANARY));
                throw error;
            }
        }
    }

    private static AppendRequest secret() {
        return aRequest()
                .by(Actor.of(new PersonRef(CANARY), new OrganisationId(CANARY), Role.SUPPLIER))
                .action(bytes(CANARY))
                .grounds(bytes(CANARY))
                .findings(bytes(CANARY))
                .entries(List.of(new EntryBytes(CANARY, 1, bytes(CANARY))))
                .request();
    }

    private static void assertTellsNothing(JournalException error) {
        assertFalse(error.toString().contains(CANARY), error::toString);
        assertNull(error.getCause());
        assertEquals(0, error.getSuppressed().length);
    }

    private static String everything(ILoggingEvent event) {
        return event.getFormattedMessage() + " " + event.getThreadName() + " " + event.getThrowableProxy();
    }
}
