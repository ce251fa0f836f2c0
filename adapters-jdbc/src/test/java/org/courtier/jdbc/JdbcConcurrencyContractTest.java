package org.courtier.jdbc;

import java.nio.file.Path;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalConcurrencyContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Several threads at once, on each database. */
class JdbcConcurrencyContractTest {

    private abstract static class OnDatabase extends JournalConcurrencyContract {

        @TempDir
        private Path folder;

        private final Database database;
        private TestStore store;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected Journal journal() {
            store = database.store(folder);
            return store.journal();
        }

        @AfterEach
        void close() {
            store.close();
        }
    }

    @Nested
    class OnSqlite extends OnDatabase {
        OnSqlite() {
            super(Database.SQLITE);
        }
    }

    @Nested
    class OnPostgresql extends OnDatabase {
        OnPostgresql() {
            super(Database.POSTGRESQL);
        }
    }

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(Database.H2);
        }
    }
}
