package org.courtier.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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

/**
 * A journal that appends in another way.
 *
 * @param journal what it is but for that
 * @param appending the way
 */
record AppendingBy(Journal journal, BiFunction<AppendRequest, Listing, AppendOutcome> appending) implements Journal {

    @Override
    public EventCodec codec() {
        return journal.codec();
    }

    @Override
    public AppendOutcome append(AppendRequest request, Listing listing) {
        return appending.apply(request, listing);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return journal.load(stream);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
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
