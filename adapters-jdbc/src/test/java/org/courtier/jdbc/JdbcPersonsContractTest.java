package org.courtier.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import org.courtier.spi.Persons;
import org.courtier.testkit.journal.PersonsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who stands behind references, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class JdbcPersonsContractTest extends PersonsContract {

    @TempDir
    private Path folder;

    @Parameter
    private Database database;

    private TestStore store;

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
