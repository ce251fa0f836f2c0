package org.courtier.journal;

import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalContract;
import org.courtier.testkit.journal.RefusingCodec;

class InMemoryJournalContractTest extends JournalContract {

    @Override
    protected Journal journal() {
        return new InMemoryJournal(new RefusingCodec());
    }
}
