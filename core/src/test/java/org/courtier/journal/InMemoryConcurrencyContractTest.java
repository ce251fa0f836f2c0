package org.courtier.journal;

import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalConcurrencyContract;
import org.courtier.testkit.journal.RefusingCodec;

class InMemoryConcurrencyContractTest extends JournalConcurrencyContract {
    @Override
    protected Journal journal() {
        return new InMemoryJournal(new RefusingCodec());
    }
}
