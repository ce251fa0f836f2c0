package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Journal;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;

/** An application with transactions of its own in plain JDBC, and the journal that has joined them. */
final class Host implements ConnectionSource {

    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final JdbcJournal journal = JdbcJournal.joined(this, new RefusingCodec());

    Host(DataSource source) {
        this.source = source;
    }

    @Override
    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
        return work.apply(current.get());
    }

    JdbcJournal journal() {
        return journal;
    }

    /** Commits what was done, unless it threw. */
    <R> R inTransaction(SqlFunction<Connection, R> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                R result = work.apply(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a journal each of whose calls is a transaction of this host, committed after a refusal too. */
    Journal aTransactionEach() {
        return new Journal() {

            @Override
            public EventCodec codec() {
                return journal.codec();
            }

            @Override
            public AppendOutcome append(AppendRequest request) {
                Supplier<AppendOutcome> answer = inTransaction(connection -> answer(request));
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
        };
    }

    private Supplier<AppendOutcome> answer(AppendRequest request) {
        try {
            AppendOutcome outcome = journal.append(request);
            return () -> outcome;
        } catch (VersionConflict | CommandReused refused) {
            return () -> {
                throw refused;
            };
        }
    }
}
