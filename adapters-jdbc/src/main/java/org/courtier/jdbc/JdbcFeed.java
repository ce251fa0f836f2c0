package org.courtier.jdbc;

import java.sql.Connection;
import java.util.List;
import org.courtier.spi.Change;
import org.courtier.spi.Feed;
import org.courtier.spi.Page;

/** Tells of every append; whoever reads first after it gives it its place. */
final class JdbcFeed implements Feed {

    private final Transactions transactions;

    JdbcFeed(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Change> changes(Page<Long> page) {
        List<Change> placed = transactions.checked(connection -> FeedTable.read(connection, page));
        if (placed.size() == page.size() || !transactions.checked(FeedTable::anyWaiting)) {
            return placed;
        }
        transactions.write(new JdbcQueries.DoneAgain<Boolean>(), store -> {
            Connection connection = store.connection();
            store.schema().check(connection);
            FeedTable.place(connection);
            return true;
        });
        return transactions.checked(connection -> FeedTable.read(connection, page));
    }
}
