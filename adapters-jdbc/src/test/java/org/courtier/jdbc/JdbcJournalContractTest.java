package org.courtier.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The contract, on each database, in the journal's own transactions and in the host's. */
class JdbcJournalContractTest {

    private abstract static class OnDatabase extends JournalContract {

        @TempDir
        private Path folder;

        private final Database database;
        private TestStore store;

        OnDatabase(Database database) {
            this.database = database;
        }

        abstract Journal open(TestStore store);

        @Override
        protected Journal journal() {
            close();
            store = database.store(folder);
            return open(store);
        }

        @Override
        protected Optional<Journal> reopened() {
            return Optional.of(open(store));
        }

        @AfterEach
        void close() {
            if (store != null) {
                store.close();
            }
        }
    }

    private abstract static class Standalone extends OnDatabase {

        Standalone(Database database) {
            super(database);
        }

        @Override
        Journal open(TestStore store) {
            return store.journal();
        }
    }

    private abstract static class Joined extends OnDatabase {

        Joined(Database database) {
            super(database);
        }

        @Override
        Journal open(TestStore store) {
            store.journal();
            return new PlainHost(store.source()).aTransactionEach();
        }
    }

    @Nested
    class StandaloneOnSqlite extends Standalone {
        StandaloneOnSqlite() {
            super(Database.SQLITE);
        }
    }

    @Nested
    class StandaloneOnPostgresql extends Standalone {
        StandaloneOnPostgresql() {
            super(Database.POSTGRESQL);
        }
    }

    @Nested
    class StandaloneOnH2 extends Standalone {
        StandaloneOnH2() {
            super(Database.H2);
        }
    }

    @Nested
    class JoinedOnSqlite extends Joined {
        JoinedOnSqlite() {
            super(Database.SQLITE);
        }
    }

    @Nested
    class JoinedOnPostgresql extends Joined {
        JoinedOnPostgresql() {
            super(Database.POSTGRESQL);
        }
    }

    @Nested
    class JoinedOnH2 extends Joined {
        JoinedOnH2() {
            super(Database.H2);
        }
    }
}
