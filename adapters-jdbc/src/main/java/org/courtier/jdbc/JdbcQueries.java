package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.ContractEnd;
import org.courtier.spi.DueDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.JournalException;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Queries;
import org.courtier.spi.Sought;
import org.courtier.spi.StreamHead;

/** Finds files by what the journal stored with their last appends, in the journal's transactions or the host's. */
final class JdbcQueries implements Queries {

    private final Transactions transactions;

    JdbcQueries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<StreamId> find(StreamKind kind, List<Sought> marks, LocalDate asOf, Page<StreamId> page) {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("marks is empty: at least one is sought");
        }
        return transactions.checked(connection -> MarkTable.find(connection, kind, marks, asOf, page));
    }

    @Override
    public List<DueDuty> due(Window days, LocalDate asOf, Page<DueDuty> page) {
        return transactions.checked(connection -> DutyTable.due(connection, days, asOf, page));
    }

    @Override
    public List<ContractEnd> ending(Window days, Page<ContractEnd> page) {
        return transactions.checked(connection -> MarkTable.ending(connection, days, page));
    }

    @Override
    public Optional<Listing> listing(StreamId stream) {
        return transactions.checked(connection -> ListingTable.read(connection, stream));
    }

    @Override
    public List<StreamId> stale(StreamKind kind, Edition current, Page<StreamId> page) {
        return transactions.checked(connection -> ListingTable.readStale(connection, kind, current, page));
    }

    /** Holds the head while it writes, so that no append comes between. */
    @Override
    public boolean renew(StreamHead at, Listing listing) {
        Objects.requireNonNull(listing, "listing");
        return transactions.write(new DoneAgain<Boolean>(), store -> {
            Connection connection = store.connection();
            store.schema().check(connection);
            boolean held = HeadTable.hold(connection, at);
            if (held) {
                ListingTable.change(connection, at.stream(), listing);
            }
            return held;
        });
    }

    /** What has the same effect however often it is done is simply done again. */
    record DoneAgain<R>() implements Transactions.Doubt<R> {

        @Override
        public JournalException unknown(SQLException commit) {
            return Transactions.failure(Fault.BUSY, commit);
        }

        @Override
        public R resolved(R result) {
            return result;
        }
    }
}
