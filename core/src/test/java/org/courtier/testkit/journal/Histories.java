package org.courtier.testkit.journal;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;

/** What the contracts say of histories, as phrases. */
final class Histories {

    private Histories() {}

    static Receipt appended(Journal journal, AppendRequest request) {
        return appended(journal, request, Listing.NONE);
    }

    static Receipt appended(Journal journal, AppendRequest request, Listing listing) {
        return assertInstanceOf(AppendOutcome.Appended.class, journal.append(request, listing))
                .receipt();
    }

    static StreamRecord loaded(Journal journal, StreamId stream) {
        return journal.load(stream).orElseThrow();
    }

    /** Gives the identity of a new history that has this many commits of one entry. */
    static StreamId grown(Journal journal, int commits) {
        Receipt last = appended(journal, aRequest().request());
        for (int i = 1; i < commits; i++) {
            last = appended(journal, aRequest().after(last).request());
        }
        return last.stream();
    }

    static Expected expected(Optional<StreamHead> head) {
        return head.<Expected>map(h -> new Expected.Exactly(h.version(), h.hash()))
                .orElse(new Expected.New());
    }

    static StreamHead end(Receipt receipt) {
        return new StreamHead(receipt.stream(), receipt.toVersion(), receipt.head());
    }

    /** Gives the receipt that a request earns after an entry. */
    static Receipt hashed(ChainHash before, long version, AppendRequest request) {
        List<ChainHash> hashes = Chain.extend(before, version, request);
        return new Receipt(
                request.stream(),
                request.command(),
                version,
                version + hashes.size() - 1,
                hashes.get(hashes.size() - 1),
                request.recordedAt());
    }

    /** Computes every hash again, and that each commit begins where the one before it ended. */
    static void assertChained(StreamRecord record) {
        ChainHash head = Chain.beginning(record.stream());
        long version = 0;
        for (StoredCommit commit : record.commits()) {
            Receipt receipt = hashed(head, version + 1, commit.request());
            assertEquals(receipt, commit.receipt());
            assertEquals(
                    version == 0 ? new Expected.New() : new Expected.Exactly(version, head),
                    commit.request().expected());
            version = receipt.toVersion();
            head = receipt.head();
        }
        assertEquals(version, record.version());
        assertEquals(head, record.head());
    }
}
