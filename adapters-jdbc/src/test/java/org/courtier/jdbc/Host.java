package org.courtier.jdbc;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;

/** An application with transactions of its own, and the journal that has joined them. */
abstract class Host implements ConnectionSource {

    private final JdbcJournal journal = JdbcJournal.joined(this, new RefusingCodec());

    JdbcJournal journal() {
        return journal;
    }

    /** Commits what was done, unless it threw. */
    abstract <R> R inTransaction(SqlFunction<Connection, R> work);

    /** Gives a journal each of whose calls is a transaction of this host, committed after a refusal too. */
    Journal aTransactionEach() {
        return new Journal() {

            @Override
            public EventCodec codec() {
                return journal.codec();
            }

            @Override
            public AppendOutcome append(AppendRequest request, Listing listing) {
                Supplier<AppendOutcome> answer = inTransaction(connection -> answer(request, listing));
                return answer.get();
            }

            @Override
            public Optional<StreamRecord> load(StreamId stream) {
                return inTransaction(connection -> journal.load(stream));
            }

            @Override
            public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
                return inTransaction(connection -> journal.load(stream, upToVersion));
            }

            @Override
            public Optional<Receipt> receipt(StreamId stream, CommandId command) {
                return inTransaction(connection -> journal.receipt(stream, command));
            }

            @Override
            public Optional<StreamHead> head(StreamId stream) {
                return inTransaction(connection -> journal.head(stream));
            }

            @Override
            public List<StreamHead> heads(Page<StreamId> page) {
                return inTransaction(connection -> journal.heads(page));
            }
        };
    }

    private Supplier<AppendOutcome> answer(AppendRequest request, Listing listing) {
        try {
            AppendOutcome outcome = journal.append(request, listing);
            return () -> outcome;
        } catch (VersionConflict | CommandReused refused) {
            return () -> {
                throw refused;
            };
        }
    }
}
