package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;

/** Rebuilds one history from its rows and holds every column against the chain. */
final class History {

    private final StreamId stream;
    private final Iterator<EntryTable.Row> entries;
    private final List<StoredCommit> commits = new ArrayList<>();
    private long version;
    private ChainHash head;

    private History(StreamId stream, List<EntryTable.Row> entries) {
        this.stream = stream;
        this.entries = entries.iterator();
        this.head = Chain.beginning(stream);
    }

    /**
     * Gives the stored actions, in order; none when the history does not exist.
     *
     * @throws JournalCorrupted if the rows are not those that were stored
     */
    static List<StoredCommit> read(Connection connection, StreamId stream) throws SQLException {
        Optional<HeadTable.Row> head = HeadTable.read(connection, stream);
        List<CommitTable.Row> commits = CommitTable.read(connection, stream);
        List<EntryTable.Row> entries = EntryTable.read(connection, stream);
        long end = head.map(HeadTable.Row::version).orElse(0L);
        if (isBeyond(end, commits, entries)
                && !HeadTable.read(connection, stream).equals(head)) {
            // somebody appended between the queries; up to the head that was read first nothing can have changed
            commits = commits.stream().filter(commit -> commit.to() <= end).toList();
            entries = entries.stream().filter(entry -> entry.version() <= end).toList();
        }
        return verified(stream, head, commits, entries);
    }

    private static boolean isBeyond(long end, List<CommitTable.Row> commits, List<EntryTable.Row> entries) {
        return commits.stream().anyMatch(commit -> commit.to() > end)
                || entries.stream().anyMatch(entry -> entry.version() > end);
    }

    private static List<StoredCommit> verified(
            StreamId stream,
            Optional<HeadTable.Row> head,
            List<CommitTable.Row> commits,
            List<EntryTable.Row> entries) {
        History history = new History(stream, entries);
        commits.forEach(history::add);
        history.end(head);
        return List.copyOf(history.commits);
    }

    private void add(CommitTable.Row row) {
        if (row.from() != version + 1 || row.to() < row.from()) {
            throw corrupted("a commit does not begin where the one before it ends");
        }
        List<EntryTable.Row> own = entriesUpTo(row.to());
        AppendRequest request = row.content().with(expected(), contents(own));
        List<ChainHash> hashes = Chain.extend(head, row.from(), request);
        for (int i = 0; i < own.size(); i++) {
            check(own.get(i), hashes.get(i));
        }
        if (!row.requestDigest().equals(Chain.requestDigest(request))) {
            throw corrupted("the digest of a request is not that of its content");
        }
        commits.add(new StoredCommit(
                request, new Receipt(stream, request.command(), row.from(), row.to(), head, request.recordedAt())));
    }

    private List<EntryTable.Row> entriesUpTo(long last) {
        List<EntryTable.Row> own = new ArrayList<>();
        for (long next = version + 1; next <= last; next++) {
            if (!entries.hasNext()) {
                throw corrupted("an entry is missing");
            }
            EntryTable.Row row = entries.next();
            if (row.version() != next) {
                throw corrupted("an entry is missing");
            }
            own.add(row);
        }
        return own;
    }

    private static List<EntryBytes> contents(List<EntryTable.Row> rows) {
        return rows.stream().map(EntryTable.Row::entry).toList();
    }

    private Expected expected() {
        return version == 0 ? new Expected.New() : new Expected.Exactly(version, head);
    }

    private void check(EntryTable.Row row, ChainHash hash) {
        if (!row.before().equals(head) || !row.hash().equals(hash)) {
            throw corrupted("an entry does not have the hash that its content gives");
        }
        head = hash;
        version = row.version();
    }

    private void end(Optional<HeadTable.Row> stored) {
        if (entries.hasNext()) {
            throw corrupted("there are entries that no commit added");
        }
        if (stored.isEmpty() && version > 0) {
            throw corrupted("there are entries, but no head");
        }
        stored.ifPresent(this::end);
    }

    private void end(HeadTable.Row stored) {
        if (stored.chainFormat() != Chain.FORMAT) {
            throw corrupted("the format of the chain is not known");
        }
        if (stored.version() != version || !stored.hash().equals(head)) {
            throw corrupted("the head is not the last entry");
        }
    }

    private JournalCorrupted corrupted(String kind) {
        return new JournalCorrupted(stream, version, kind);
    }
}
