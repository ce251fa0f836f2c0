package org.courtier.jdbc;

import java.nio.file.Path;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalConcurrencyContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads at once, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class JdbcConcurrencyContractTest extends JournalConcurrencyContract {

    @TempDir
    private Path folder;

    @Parameter
    private Database database;

    private TestStore store;

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
