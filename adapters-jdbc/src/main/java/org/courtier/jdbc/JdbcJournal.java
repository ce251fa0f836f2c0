package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.courtier.spi.Feed;
import org.courtier.spi.Journal;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.JournalException;
import org.courtier.spi.Listing;
import org.courtier.spi.OutcomeUnknown;
import org.courtier.spi.Page;
import org.courtier.spi.Persons;
import org.courtier.spi.Queries;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;

/**
 * A journal in a database of the host: SQLite in a file, PostgreSQL, or H2.
 *
 * <p><b>Two modes.</b> A {@linkplain #standalone standalone} journal has transactions of its own. A {@linkplain #joined joined} one
 * writes in the transaction that the host is in, so that an acquisition and the host's own rows are committed together; it never
 * commits, rolls back, closes, tries again or changes a setting, and a refusal ({@link VersionConflict}, {@link CommandReused}, a
 * repeated command) leaves everything that the host has written. After {@link org.courtier.spi.TransactionDoomed} the host rolls
 * back and does the whole transaction again.
 *
 * <p><b>Durability.</b> What a standalone {@code append} acknowledged survives the end of the process at any moment, and on
 * PostgreSQL that of the server; what a joined one wrote does when the host's commit has returned. A store that is known to lose
 * commits is refused, with the reason. SQLite: write-ahead logging, {@code synchronous = FULL} and foreign keys, set on every
 * connection and read back; a host that is joined sets them itself. PostgreSQL: {@code synchronous_commit}, {@code fsync} and {@code
 * full_page_writes} must not be off. H2 in a file: the versions 2.3.232 and 2.4.240 alone, {@code WRITE_DELAY} 0, and {@code
 * CHECKPOINT SYNC} after each commit of the journal's own, which needs an administrator; a host that is joined and wants to survive a
 * cut of the power does the last itself. H2 in memory keeps nothing and is for tests.
 *
 * <p><b>Threads and processes.</b> SQLite has one writer at a time; the others wait, standalone for at most ten seconds, and then get
 * {@link org.courtier.spi.StoreBusy}. Hosts that are joined begin with {@code BEGIN IMMEDIATE}, because a transaction that has read
 * first is doomed when another has written since. On PostgreSQL and H2 writers of different histories do not wait for each other.
 * A standalone journal works at READ COMMITTED, and does a transaction that met another one again, at most five times within two
 * seconds.
 *
 * <p><b>Verification.</b> A load computes every hash again and compares every stored column. A chain cannot show that its tail was
 * cut together with its head, or that a whole history was removed or written anew.
 *
 * <p><b>Errors</b> tell a foreign exception's class, SQLState, vendor code and the name of the constraint; its message, which can
 * hold stored values, is dropped.
 */
public final class JdbcJournal implements Journal {

    private static final JournalListener NOBODY = new JournalListener() {};

    private final Transactions transactions;
    private final EventCodec codec;
    private final Telling telling;

    private JdbcJournal(Transactions transactions, EventCodec codec, Telling telling) {
        this.transactions = transactions;
        this.codec = Objects.requireNonNull(codec, "codec");
        this.telling = telling;
    }

    /**
     * Opens a journal that takes a connection for each call and has transactions of its own; makes its tables, all named {@code
     * courtier_…}, if there are none. They are made only when the source gives connections in autocommit mode.
     *
     * @param source gives connections that are not inside a transaction
     * @param codec the form of the bytes that are kept
     * @throws org.courtier.spi.SchemaMismatch if the tables are those of another version of the library, or were changed
     * @throws org.courtier.spi.StoreUnavailable if the database is none that the journal knows, is known to lose commits, or a
     *     setting did not take
     * @throws org.courtier.spi.StoreBusy if the database did not answer in time
     */
    public static JdbcJournal standalone(DataSource source, EventCodec codec) {
        return standalone(source, codec, NOBODY);
    }

    /** Opens the same, and tells the listener what it does. */
    public static JdbcJournal standalone(DataSource source, EventCodec codec, JournalListener listener) {
        return standalone(source, codec, listener, Patience::withPauses);
    }

    static JdbcJournal standalone(
            DataSource source, EventCodec codec, JournalListener listener, Supplier<Patience> patience) {
        Objects.requireNonNull(source, "source");
        Telling telling = new Telling(Objects.requireNonNull(listener, "listener"));
        return new JdbcJournal(OwnTransactions.open(source, patience, telling), codec, telling);
    }

    /**
     * Gives a journal that writes in the transaction that the host is in. It makes no tables: they come from {@link #standalone} or
     * from the scripts {@code courtier-schema/sqlite}, {@code …/postgresql} and {@code …/h2}, which Flyway takes as they are. The first
     * call checks them and the database.
     *
     * @param source reaches the host's connection, which must not be in autocommit mode for an append
     * @param codec the form of the bytes that are kept
     */
    public static JdbcJournal joined(ConnectionSource source, EventCodec codec) {
        return joined(source, codec, NOBODY);
    }

    /** Gives the same, and tells the listener what it does. */
    public static JdbcJournal joined(ConnectionSource source, EventCodec codec, JournalListener listener) {
        Objects.requireNonNull(source, "source");
        Telling telling = new Telling(Objects.requireNonNull(listener, "listener"));
        return new JdbcJournal(new HostTransactions(source), codec, telling);
    }

    @Override
    public EventCodec codec() {
        return codec;
    }

    @Override
    public AppendOutcome append(AppendRequest request, Listing listing) {
        Objects.requireNonNull(listing, "listing");
        long began = System.nanoTime();
        List<EntryTable.Row> entries = chained(request);
        try {
            AppendOutcome outcome =
                    transactions.write(new AppendDoubt(request), store -> append(store, request, entries, listing));
            telling.appended(outcome, entries.size(), began);
            return outcome;
        } catch (RuntimeException | Error e) {
            telling.failed(e, entries.size(), began);
            throw e;
        }
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return load(stream, Long.MAX_VALUE);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
        long began = System.nanoTime();
        List<StoredCommit> commits = transactions.checked(connection -> History.read(connection, stream));
        List<StoredCommit> asked = commits.stream()
                .filter(commit -> commit.receipt().toVersion() <= upToVersion)
                .toList();
        Optional<StreamRecord> record = asked.isEmpty() ? Optional.empty() : Optional.of(record(stream, asked));
        telling.loaded(record.map(StreamRecord::version).orElse(0L), began);
        return record;
    }

    @Override
    public Optional<Receipt> receipt(StreamId stream, CommandId command) {
        return transactions.checked(
                connection -> CommitTable.known(connection, stream, command).map(CommitTable.Known::receipt));
    }

    @Override
    public Optional<StreamHead> head(StreamId stream) {
        return transactions.checked(connection ->
                HeadTable.read(connection, stream).map(row -> new StreamHead(stream, row.version(), row.hash())));
    }

    @Override
    public List<StreamHead> heads(Page<StreamId> page) {
        return transactions.checked(connection -> HeadTable.read(connection, page));
    }

    /** Gives what finds files among those of this journal, in the transactions that the journal works in. */
    public Queries queries() {
        return new JdbcQueries(transactions);
    }

    /**
     * Gives every append to this journal, in order. Reading it writes: it gives places to what was committed since the last reading,
     * one reader at a time.
     */
    public Feed feed() {
        return new JdbcFeed(transactions);
    }

    /**
     * Gives who stands behind references, in a table beside the journal.
     *
     * <p>An erased person is gone from the table, and later from the files. SQLite overwrites what was deleted ({@code secure_delete},
     * which a host that is joined sets itself), and its log keeps it until it is emptied: {@code PRAGMA wal_checkpoint(TRUNCATE)}, or
     * the close of the last connection. PostgreSQL and H2 clean up by {@code VACUUM} and {@code SHUTDOWN COMPACT}.
     */
    public Persons persons() {
        return new JdbcPersons(transactions);
    }

    /** Every command has one effect, so a later attempt that finds it applied has found the first one's work. */
    private record AppendDoubt(AppendRequest request) implements Transactions.Doubt<AppendOutcome> {

        @Override
        public JournalException unknown(SQLException commit) {
            return new OutcomeUnknown(request.stream(), request.command(), ForeignError.told(commit));
        }

        @Override
        public AppendOutcome resolved(AppendOutcome result) {
            return new AppendOutcome.Appended(result.receipt());
        }
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

    private static AppendOutcome append(
            Store store, AppendRequest request, List<EntryTable.Row> entries, Listing listing) throws SQLException {
        Receipt receipt = receipt(request, entries);
        if (moves(store, request.expected(), receipt)) {
            insert(store, request, receipt, entries);
            list(store.connection(), request, listing);
            FeedTable.leave(store.connection(), receipt);
            return new AppendOutcome.Appended(receipt);
        }
        store.schema().check(store.connection());
        Optional<AppendOutcome> before = repeated(store.connection(), request);
        if (before.isPresent()) {
            return before.get();
        }
        throw conflict(store, request);
    }

    private static Receipt receipt(AppendRequest request, List<EntryTable.Row> entries) {
        EntryTable.Row last = entries.get(entries.size() - 1);
        return new Receipt(
                request.stream(),
                request.command(),
                entries.get(0).version(),
                last.version(),
                last.hash(),
                request.recordedAt());
    }

    /** Takes the place of the next version: whoever has moved the head writes alone until the transaction ends. */
    private static boolean moves(Store store, Expected expected, Receipt receipt) throws SQLException {
        if (expected instanceof Expected.Exactly from) {
            return HeadTable.move(store, from, receipt);
        }
        store.schema().check(store.connection());
        return HeadTable.begin(store, receipt);
    }

    private static void insert(Store store, AppendRequest request, Receipt receipt, List<EntryTable.Row> entries)
            throws SQLException {
        try {
            CommitTable.insert(store.connection(), request, receipt);
            EntryTable.insert(store.connection(), request.stream(), entries);
        } catch (SQLException e) {
            if (store.dialect().fault(e) == Fault.KEY_TAKEN) {
                // the head moved, so nobody else wrote: a taken key is a row that should not be there
                throw new JournalCorrupted(request.stream(), receipt.toVersion(), "there are rows beyond the head");
            }
            throw e;
        }
    }

    private static void list(Connection connection, AppendRequest request, Listing listing) throws SQLException {
        if (request.expected() instanceof Expected.New) {
            ListingTable.insert(connection, request.stream(), listing);
        } else {
            ListingTable.change(connection, request.stream(), listing);
        }
    }

    private static Optional<AppendOutcome> repeated(Connection connection, AppendRequest request) throws SQLException {
        Optional<CommitTable.Known> known = CommitTable.known(connection, request.stream(), request.command());
        if (known.isPresent() && !known.get().requestDigest().equals(Chain.requestDigest(request))) {
            throw new CommandReused(request.stream(), request.command());
        }
        return known.map(first -> new AppendOutcome.AlreadyApplied(first.receipt()));
    }

    private static VersionConflict conflict(Store store, AppendRequest request) throws SQLException {
        long actual = HeadTable.readLastCommitted(store, request.stream())
                .map(HeadTable.Row::version)
                .orElse(0L);
        return new VersionConflict(request.stream(), request.expected(), actual);
    }
}
