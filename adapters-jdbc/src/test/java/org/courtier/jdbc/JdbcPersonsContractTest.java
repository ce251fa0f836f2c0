package org.courtier.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import org.courtier.spi.Persons;
import org.courtier.testkit.journal.PersonsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Who stands behind references, on each database. */
class JdbcPersonsContractTest {

    private abstract static class OnDatabase extends PersonsContract {

        @TempDir
        private Path folder;

        private final Database database;
        private TestStore store;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected Persons persons() {
            store = database.store(folder);
            return store.journal().persons();
        }

        @Override
        protected Optional<String> everythingStored() {
            return Optional.of(store.everything());
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
