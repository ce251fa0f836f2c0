package org.courtier.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalContractTest extends JournalContract {

    @TempDir
    private Path folder;

    private int files;

    @Override
    protected Journal journal() {
        files++;
        return file().journal();
    }

    @Override
    protected Optional<Journal> reopened() {
        return Optional.of(file().journal());
    }

    private SqliteFile file() {
        return new SqliteFile(folder.resolve("journal-" + files + ".db"));
    }
}
