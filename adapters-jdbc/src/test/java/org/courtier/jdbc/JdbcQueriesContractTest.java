package org.courtier.jdbc;

import java.nio.file.Path;
import org.courtier.spi.Journal;
import org.courtier.spi.Queries;
import org.courtier.testkit.journal.QueriesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** What files are found by, on each database. */
class JdbcQueriesContractTest {

    private abstract static class OnDatabase extends QueriesContract {

        @TempDir
        private Path folder;

        private final Database database;
        private TestStore store;
        private JdbcJournal journal;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected Journal journal() {
            store = database.store(folder);
            journal = store.journal();
            return journal;
        }

        @Override
        protected Queries queries() {
            return journal.queries();
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
