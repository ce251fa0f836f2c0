package org.courtier.examples.filejournal;

import java.nio.file.Path;
import java.util.Optional;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalConcurrencyContract;
import org.courtier.testkit.journal.JournalContract;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** All that an adapter of one's own needs to be held to the contracts. */
class FileJournalContractTest {

    @TempDir
    private Path folder;

    private Journal opened() {
        return new FileJournal(folder, new RefusingCodec());
    }

    @Nested
    class Alone extends JournalContract {
        @Override
        protected Journal journal() {
            return opened();
        }

        @Override
        protected Optional<Journal> reopened() {
            return Optional.of(opened());
        }
    }

    @Nested
    class SeveralAtOnce extends JournalConcurrencyContract {
        @Override
        protected Journal journal() {
            return opened();
        }
    }
}
