package org.courtier.journal;

import org.courtier.spi.Feed;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.FeedContract;
import org.courtier.testkit.journal.RefusingCodec;

class InMemoryFeedContractTest extends FeedContract {

    private final InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected Feed feed() {
        return journal.feed();
    }
}
