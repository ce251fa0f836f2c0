package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.OutcomeUnknown;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;

/**
 * A journal in a database of the host: SQLite so far, in a file.
 *
 * <p><b>Durability.</b> What {@code append} acknowledged survives the end of the process at any moment: on every connection the
 * journal sets write-ahead logging, {@code synchronous = FULL}, foreign keys and a waiting time of ten seconds, reads them back,
 * and refuses the store if one did not take. A database in memory is therefore refused. The settings stay on the connection;
 * autocommit is given back as it was.
 *
 * <p><b>Threads and processes.</b> SQLite has one writer at a time; the others wait, at most for the waiting time, and then get
 * {@link org.courtier.spi.StoreBusy}. Readers never wait for a writer.
 *
 * <p><b>Verification.</b> A load computes every hash again and compares every stored column. A chain cannot show that its tail was
 * cut together with its head, or that a whole history was removed or written anew.
 *
 * <p><b>Errors</b> tell a foreign exception's class, SQLState and vendor code; its message, which can hold stored values, is
 * dropped.
 */
public final class JdbcJournal implements Journal {

    private final Transactions transactions;
    private final EventCodec codec;

    private JdbcJournal(Transactions transactions, EventCodec codec) {
        this.transactions = transactions;
        this.codec = codec;
    }

    /**
     * Opens a journal that takes a connection for each call and has transactions of its own; makes its tables, all named {@code
     * courtier_…}, if there are none.
     *
     * @param source gives connections that are not inside a transaction
     * @param codec the form of the bytes that are kept
     * @throws org.courtier.spi.SchemaMismatch if the tables are those of another version of the library
     * @throws org.courtier.spi.StoreUnavailable if the database is none that the journal knows, or a setting did not take
     * @throws org.courtier.spi.StoreBusy if the database did not answer in time
     */
    public static JdbcJournal standalone(DataSource source, EventCodec codec) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(codec, "codec");
        Transactions transactions = new Transactions(source);
        transactions.write(Sqlite::failure, connection -> {
            Schema.createOrCheck(connection);
            return null;
        });
        return new JdbcJournal(transactions, codec);
    }

    @Override
    public EventCodec codec() {
        return codec;
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        List<EntryTable.Row> entries = chained(request);
        return transactions.write(
                e -> new OutcomeUnknown(request.stream(), request.command(), Sqlite.reduced(e)), connection -> {
                    Schema.check(connection);
                    Optional<AppendOutcome> before = repeated(connection, request);
                    return before.isPresent() ? before.get() : add(connection, request, entries);
                });
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return load(stream, Long.MAX_VALUE);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
        List<StoredCommit> commits = transactions.read(connection -> {
            Schema.check(connection);
            return History.verified(
                    stream,
                    HeadTable.read(connection, stream),
                    CommitTable.read(connection, stream),
                    EntryTable.read(connection, stream));
        });
        List<StoredCommit> asked = commits.stream()
                .filter(commit -> commit.receipt().toVersion() <= upToVersion)
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(record(stream, asked));
    }

    @Override
    public Optional<Receipt> receipt(StreamId stream, CommandId command) {
        return transactions.read(connection -> {
            Schema.check(connection);
            return CommitTable.known(connection, stream, command).map(CommitTable.Known::receipt);
        });
    }

    private static StreamRecord record(StreamId stream, List<StoredCommit> commits) {
        Receipt last = commits.get(commits.size() - 1).receipt();
        return new StreamRecord(stream, last.toVersion(), last.head(), commits);
    }

    private static List<EntryTable.Row> chained(AppendRequest request) {
        long version = 0;
        ChainHash before = Chain.beginning(request.stream());
        if (request.expected() instanceof Expected.Exactly exactly) {
            version = exactly.version();
            before = exactly.head();
        }
        List<EntryTable.Row> rows = new ArrayList<>();
        List<ChainHash> hashes = Chain.extend(before, version + 1, request);
        for (EntryBytes entry : request.entries()) {
            ChainHash hash = hashes.get(rows.size());
            rows.add(new EntryTable.Row(version + rows.size() + 1, entry, before, hash));
            before = hash;
        }
        return rows;
    }

    private static Optional<AppendOutcome> repeated(Connection connection, AppendRequest request) throws SQLException {
        Optional<CommitTable.Known> known = CommitTable.known(connection, request.stream(), request.command());
        if (known.isPresent() && !known.get().requestDigest().equals(Chain.requestDigest(request))) {
            throw new CommandReused(request.stream(), request.command());
        }
        return known.map(first -> new AppendOutcome.AlreadyApplied(first.receipt()));
    }

    private static AppendOutcome add(Connection connection, AppendRequest request, List<EntryTable.Row> entries)
            throws SQLException {
        EntryTable.Row last = entries.get(entries.size() - 1);
        if (!HeadTable.move(connection, request.stream(), request.expected(), last.version(), last.hash())) {
            throw new VersionConflict(request.stream(), request.expected(), version(connection, request.stream()));
        }
        Receipt receipt = new Receipt(
                request.stream(),
                request.command(),
                entries.get(0).version(),
                last.version(),
                last.hash(),
                request.recordedAt());
        try {
            CommitTable.insert(connection, request, receipt);
            EntryTable.insert(connection, request.stream(), entries);
        } catch (SQLException e) {
            // the head moved, so nobody else wrote: a taken key is a row that should not be there
            throw Sqlite.isKeyTaken(e)
                    ? new JournalCorrupted(request.stream(), last.version(), "there are rows beyond the head")
                    : Sqlite.failure(e);
        }
        return new AppendOutcome.Appended(receipt);
    }

    private static long version(Connection connection, StreamId stream) throws SQLException {
        return HeadTable.read(connection, stream).map(HeadTable.Row::version).orElse(0L);
    }
}
