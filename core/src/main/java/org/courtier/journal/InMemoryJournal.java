package org.courtier.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Change;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Expected;
import org.courtier.spi.Feed;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Queries;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;

/** A journal that keeps everything in memory, as bytes: for tests and first programs. Nothing survives the process. */
public final class InMemoryJournal implements Journal {

    private final EventCodec codec;
    private final SortedMap<StreamId, List<StoredCommit>> streams = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final InMemoryQueries queries = new InMemoryQueries();

    public InMemoryJournal(EventCodec codec) {
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    @Override
    public EventCodec codec() {
        return codec;
    }

    /** Gives what finds files among those of this journal. */
    public Queries queries() {
        return queries;
    }

    /** Gives every append to this journal, in order. */
    public Feed feed() {
        return this::changes;
    }

    @Override
    public synchronized AppendOutcome append(AppendRequest request, Listing listing) {
        Objects.requireNonNull(listing, "listing");
        List<StoredCommit> commits = streams.getOrDefault(request.stream(), List.of());
        Optional<StoredCommit> known = known(commits, request.command());
        if (known.isPresent()) {
            return repeated(known.get(), request);
        }
        long version = version(commits);
        ChainHash head = head(request.stream(), commits);
        if (!request.expected().equals(expected(version, head))) {
            throw new VersionConflict(request.stream(), request.expected(), version);
        }
        List<ChainHash> hashes = Chain.extend(head, version + 1, request);
        Receipt receipt = new Receipt(
                request.stream(),
                request.command(),
                version + 1,
                version + hashes.size(),
                hashes.get(hashes.size() - 1),
                request.recordedAt());
        List<StoredCommit> extended = new ArrayList<>(commits);
        extended.add(new StoredCommit(request, receipt));
        streams.put(request.stream(), extended);
        changes.add(new Change(changes.size() + 1L, request.stream(), receipt.toVersion()));
        queries.put(new StreamHead(request.stream(), receipt.toVersion(), receipt.head()), listing);
        return new AppendOutcome.Appended(receipt);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return load(stream, Long.MAX_VALUE);
    }

    @Override
    public synchronized Optional<StreamRecord> load(StreamId stream, long upToVersion) {
        List<StoredCommit> commits = streams.getOrDefault(stream, List.of()).stream()
                .filter(c -> c.receipt().toVersion() <= upToVersion)
                .toList();
        return commits.isEmpty()
                ? Optional.empty()
                : Optional.of(new StreamRecord(stream, version(commits), head(stream, commits), commits));
    }

    @Override
    public synchronized Optional<Receipt> receipt(StreamId stream, CommandId command) {
        return known(streams.getOrDefault(stream, List.of()), command).map(StoredCommit::receipt);
    }

    @Override
    public synchronized Optional<StreamHead> head(StreamId stream) {
        return Optional.ofNullable(streams.get(stream)).map(commits -> end(stream, commits));
    }

    @Override
    public synchronized List<StreamHead> heads(Page<StreamId> page) {
        return streams.entrySet().stream()
                .filter(e -> page.after()
                        .filter(last -> last.compareTo(e.getKey()) >= 0)
                        .isEmpty())
                .limit(page.size())
                .map(e -> end(e.getKey(), e.getValue()))
                .toList();
    }

    private synchronized List<Change> changes(Page<Long> page) {
        return changes.stream().skip(page.after().orElse(0L)).limit(page.size()).toList();
    }

    private static StreamHead end(StreamId stream, List<StoredCommit> commits) {
        return new StreamHead(stream, version(commits), head(stream, commits));
    }

    private static AppendOutcome repeated(StoredCommit known, AppendRequest request) {
        if (!Chain.requestDigest(known.request()).equals(Chain.requestDigest(request))) {
            throw new CommandReused(request.stream(), request.command());
        }
        return new AppendOutcome.AlreadyApplied(known.receipt());
    }

    private static Optional<StoredCommit> known(List<StoredCommit> commits, CommandId command) {
        return commits.stream()
                .filter(c -> c.request().command().equals(command))
                .findFirst();
    }

    private static long version(List<StoredCommit> commits) {
        return commits.isEmpty() ? 0 : commits.get(commits.size() - 1).receipt().toVersion();
    }

    private static ChainHash head(StreamId stream, List<StoredCommit> commits) {
        return commits.isEmpty()
                ? Chain.beginning(stream)
                : commits.get(commits.size() - 1).receipt().head();
    }

    private static Expected expected(long version, ChainHash head) {
        return version == 0 ? new Expected.New() : new Expected.Exactly(version, head);
    }
}
