package org.courtier.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;

/** A journal with one planted fault, which the contract must find. */
final class FaultyJournal implements Journal {

    enum Fault {
        NONE,
        NO_COMPARE_AND_SWAP,
        COMPARES_THE_VERSION_WITHOUT_THE_HASH,
        NO_RECOGNITION_OF_COMMANDS,
        COMMAND_CHECKED_AFTER_THE_VERSION,
        REUSED_COMMAND_TAKEN_FOR_A_REPETITION,
        COMMANDS_RECOGNISED_ACROSS_HISTORIES,
        HALF_OF_A_BATCH,
        WRITES_BEFORE_IT_REFUSES,
        NEW_BEGINS_AGAIN,
        KIND_IGNORED,
        INSTANT_CUT_TO_MILLISECONDS,
        EMPTY_STORED_AS_A_BLANK,
        PART_OF_A_COMMIT_LOADED,
        UNKNOWN_IS_AN_EMPTY_RECORD,
        HEAD_OF_THE_FIRST_COMMIT,
        HEAD_OF_THE_UNKNOWN,
        HEADS_IN_SIGNED_ORDER,
        HEADS_BEGIN_WITH_THE_LAST_ONE_OF_THE_PAGE_BEFORE,
        RECEIPT_OF_THE_LAST_COMMIT,
        TWO_WRITERS_AT_ONCE
    }

    private final Fault fault;
    private final Object[] locks = {new Object(), new Object()};
    private final Map<StreamId, List<StoredCommit>> streams = new LinkedHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    FaultyJournal(Fault fault) {
        this.fault = fault;
    }

    @Override
    public EventCodec codec() {
        return new RefusingCodec();
    }

    @Override
    public AppendOutcome append(AppendRequest request, Listing listing) {
        if (fault != Fault.TWO_WRITERS_AT_ONCE) {
            synchronized (locks[0]) {
                return appendAlone(request);
            }
        }
        synchronized (locks[turn.getAndIncrement() % locks.length]) {
            return appendAlone(request);
        }
    }

    private AppendOutcome appendAlone(AppendRequest request) {
        List<StoredCommit> commits = commits(request.stream());
        Optional<StoredCommit> known = known(request.stream(), request.command());
        boolean late = fault == Fault.COMMAND_CHECKED_AFTER_THE_VERSION;
        if (known.isPresent() && !late && fault != Fault.NO_RECOGNITION_OF_COMMANDS) {
            return repeated(known.get(), request);
        }
        if (!isExpected(request, commits)) {
            if (fault == Fault.WRITES_BEFORE_IT_REFUSES) {
                store(request, commits);
            }
            throw new VersionConflict(request.stream(), request.expected(), version(commits));
        }
        if (known.isPresent() && late) {
            return repeated(known.get(), request);
        }
        if (fault == Fault.TWO_WRITERS_AT_ONCE) {
            // long enough for the other one to compare as well
            LockSupport.parkNanos(100_000);
        }
        return new AppendOutcome.Appended(store(request, commits));
    }

    private AppendOutcome repeated(StoredCommit known, AppendRequest request) {
        boolean same = Chain.requestDigest(known.request()).equals(Chain.requestDigest(request));
        if (!same && fault != Fault.REUSED_COMMAND_TAKEN_FOR_A_REPETITION) {
            throw new CommandReused(request.stream(), request.command());
        }
        return new AppendOutcome.AlreadyApplied(known.receipt());
    }

    private boolean isExpected(AppendRequest request, List<StoredCommit> commits) {
        long version = version(commits);
        ChainHash head = head(request.stream(), commits);
        Expected expected = request.expected();
        return switch (fault) {
            case NO_COMPARE_AND_SWAP -> true;
            case NEW_BEGINS_AGAIN ->
                expected instanceof Expected.New || expected.equals(new Expected.Exactly(Math.max(1, version), head));
            case COMPARES_THE_VERSION_WITHOUT_THE_HASH ->
                version == (expected instanceof Expected.Exactly exactly ? exactly.version() : 0);
            default ->
                version == 0 ? expected instanceof Expected.New : expected.equals(new Expected.Exactly(version, head));
        };
    }

    private Receipt store(AppendRequest given, List<StoredCommit> commits) {
        AppendRequest request = altered(given);
        List<ChainHash> hashes = Chain.extend(head(given.stream(), commits), version(commits) + 1, request);
        Receipt receipt = new Receipt(
                given.stream(),
                given.command(),
                version(commits) + 1,
                version(commits) + hashes.size(),
                hashes.get(hashes.size() - 1),
                request.recordedAt());
        List<StoredCommit> extended = new ArrayList<>(commits);
        extended.add(new StoredCommit(request, receipt));
        synchronized (streams) {
            streams.put(key(given.stream()), extended);
        }
        return receipt;
    }

    private AppendRequest altered(AppendRequest r) {
        return switch (fault) {
            case HALF_OF_A_BATCH ->
                with(r, r.recordedAt(), r.entries().subList(0, (r.entries().size() + 1) / 2));
            case INSTANT_CUT_TO_MILLISECONDS -> with(r, r.recordedAt().truncatedTo(ChronoUnit.MILLIS), r.entries());
            case EMPTY_STORED_AS_A_BLANK ->
                with(
                        r,
                        r.recordedAt(),
                        r.entries().stream().map(FaultyJournal::blank).toList());
            default -> r;
        };
    }

    private static EntryBytes blank(EntryBytes entry) {
        return entry.payload().size() > 0
                ? entry
                : new EntryBytes(entry.type(), entry.form(), Bytes.of(new byte[] {' '}));
    }

    private static AppendRequest with(AppendRequest r, Instant recordedAt, List<EntryBytes> entries) {
        return new AppendRequest(
                r.stream(),
                r.expected(),
                r.command(),
                r.actor(),
                recordedAt,
                r.action(),
                r.grounds(),
                r.findings(),
                entries);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return load(stream, Long.MAX_VALUE);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
        boolean partly = fault == Fault.PART_OF_A_COMMIT_LOADED;
        List<StoredCommit> commits = commits(stream).stream()
                .filter(c -> (partly ? c.receipt().fromVersion() : c.receipt().toVersion()) <= upToVersion)
                .toList();
        return commits.isEmpty() && fault != Fault.UNKNOWN_IS_AN_EMPTY_RECORD
                ? Optional.empty()
                : Optional.of(new StreamRecord(stream, version(commits), head(stream, commits), commits));
    }

    @Override
    public Optional<Receipt> receipt(StreamId stream, CommandId command) {
        List<StoredCommit> commits = commits(stream);
        return fault == Fault.RECEIPT_OF_THE_LAST_COMMIT && !commits.isEmpty()
                ? Optional.of(commits.get(commits.size() - 1).receipt())
                : known(stream, command).map(StoredCommit::receipt);
    }

    @Override
    public Optional<StreamHead> head(StreamId stream) {
        return switch (fault) {
            case HEAD_OF_THE_FIRST_COMMIT ->
                commits(stream).stream().map(StoredCommit::receipt).findFirst().map(FaultyJournal::end);
            case HEAD_OF_THE_UNKNOWN ->
                Optional.of(
                        new StreamHead(stream, Math.max(1, version(commits(stream))), head(stream, commits(stream))));
            default -> last(stream);
        };
    }

    private Optional<StreamHead> last(StreamId stream) {
        List<StoredCommit> commits = commits(stream);
        return commits.isEmpty()
                ? Optional.empty()
                : Optional.of(new StreamHead(stream, version(commits), head(stream, commits)));
    }

    @Override
    public List<StreamHead> heads(Page<StreamId> page) {
        Comparator<StreamId> order = fault == Fault.HEADS_IN_SIGNED_ORDER
                ? Comparator.comparing(StreamId::kind).thenComparing(StreamId::value)
                : Comparator.naturalOrder();
        int least = fault == Fault.HEADS_BEGIN_WITH_THE_LAST_ONE_OF_THE_PAGE_BEFORE && page.size() > 1 ? 1 : 0;
        synchronized (streams) {
            return streams.keySet().stream()
                    .filter(id -> page.after()
                            .filter(last -> order.compare(last, id) >= least)
                            .isEmpty())
                    .sorted(order)
                    .limit(page.size())
                    .flatMap(id -> last(id).stream())
                    .toList();
        }
    }

    private static StreamHead end(Receipt receipt) {
        return new StreamHead(receipt.stream(), receipt.toVersion(), receipt.head());
    }

    private Optional<StoredCommit> known(StreamId stream, CommandId command) {
        List<StoredCommit> among = commits(stream);
        if (fault == Fault.COMMANDS_RECOGNISED_ACROSS_HISTORIES) {
            synchronized (streams) {
                among = streams.values().stream().flatMap(List::stream).toList();
            }
        }
        return among.stream().filter(c -> c.request().command().equals(command)).findFirst();
    }

    private List<StoredCommit> commits(StreamId stream) {
        synchronized (streams) {
            return streams.getOrDefault(key(stream), List.of());
        }
    }

    private StreamId key(StreamId stream) {
        UUID value = stream.value();
        return fault == Fault.KIND_IGNORED ? StreamId.dossier(value) : stream;
    }

    private static long version(List<StoredCommit> commits) {
        return commits.isEmpty() ? 0 : commits.get(commits.size() - 1).receipt().toVersion();
    }

    private static ChainHash head(StreamId stream, List<StoredCommit> commits) {
        return commits.isEmpty()
                ? Chain.beginning(stream)
                : commits.get(commits.size() - 1).receipt().head();
    }
}
