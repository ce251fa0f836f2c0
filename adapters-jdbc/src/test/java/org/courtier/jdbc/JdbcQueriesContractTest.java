package org.courtier.jdbc;

import java.nio.file.Path;
import org.courtier.spi.Journal;
import org.courtier.spi.Queries;
import org.courtier.testkit.journal.QueriesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What files are found by, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class JdbcQueriesContractTest extends QueriesContract {

    @TempDir
    private Path folder;

    @Parameter
    private Database database;

    private TestStore store;
    private JdbcJournal journal;

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
