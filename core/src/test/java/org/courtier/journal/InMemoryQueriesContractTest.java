package org.courtier.journal;

import org.courtier.spi.Journal;
import org.courtier.spi.Queries;
import org.courtier.testkit.journal.QueriesContract;
import org.courtier.testkit.journal.RefusingCodec;

class InMemoryQueriesContractTest extends QueriesContract {

    private final InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected Queries queries() {
        return journal.queries();
    }
}
