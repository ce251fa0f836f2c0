package org.courtier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;

/** A journal that notes which histories are read. */
final class WatchedJournal implements Journal {

    private final Journal journal;
    private final List<StreamId> loads = new ArrayList<>();

    WatchedJournal(Journal journal) {
        this.journal = journal;
    }

    /** Gives how often a history was read so far. */
    synchronized long loads(StreamId stream) {
        return loads.stream().filter(stream::equals).count();
    }

    @Override
    public EventCodec codec() {
        return journal.codec();
    }

    @Override
    public AppendOutcome append(AppendRequest request, Listing listing) {
        return journal.append(request, listing);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return load(stream, Long.MAX_VALUE);
    }

    @Override
    public synchronized Optional<StreamRecord> load(StreamId stream, long upToVersion) {
        loads.add(stream);
        return journal.load(stream, upToVersion);
    }

    @Override
    public Optional<Receipt> receipt(StreamId stream, CommandId command) {
        return journal.receipt(stream, command);
    }

    @Override
    public Optional<StreamHead> head(StreamId stream) {
        return journal.head(stream);
    }

    @Override
    public List<StreamHead> heads(Page<StreamId> page) {
        return journal.heads(page);
    }
}
