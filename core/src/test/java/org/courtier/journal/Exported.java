package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.aRequest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.testkit.journal.AppendRequests;
import org.courtier.testkit.journal.RefusingCodec;

/** Journals, their exports, and what a verifier says of them, as phrases. */
final class Exported {

    private Exported() {}

    /** Gives a journal of some dossiers of some commits of two entries each, the same on every run. */
    static InMemoryJournal journal(int dossiers, int commits) {
        InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());
        for (int d = 0; d < dossiers; d++) {
            AppendRequests begun = aRequest().to(StreamId.dossier(new UUID(7, d)));
            Optional<Receipt> last = Optional.empty();
            for (int c = 0; c < commits; c++) {
                AppendRequests next = last.map(begun::after).orElse(begun);
                last = Optional.of(journal.append(next.as(new CommandId(new UUID(d, c)))
                                .entries(2)
                                .request())
                        .receipt());
            }
        }
        return journal;
    }

    static List<StreamRecord> records(Journal journal) {
        List<StreamRecord> records = new ArrayList<>();
        journal.heads(Page.first(1000))
                .forEach(h -> records.add(journal.load(h.stream()).orElseThrow()));
        return records;
    }

    static byte[] of(Journal journal) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Export.write(journal, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(List<StreamRecord> records) {
        return of(new Given(records));
    }

    static Verification verified(byte[] export) {
        return Verifier.verify(new ByteArrayInputStream(export));
    }

    static Verification verified(byte[] export, Checkpoint checkpoint) {
        return Verifier.verify(new ByteArrayInputStream(export), checkpoint);
    }

    /** A journal that gives just these records, whatever they are. */
    private record Given(List<StreamRecord> records) implements Journal {

        @Override
        public EventCodec codec() {
            return new RefusingCodec();
        }

        @Override
        public AppendOutcome append(AppendRequest request, Listing listing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StreamRecord> load(StreamId stream) {
            return records.stream().filter(r -> r.stream().equals(stream)).findFirst();
        }

        @Override
        public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Receipt> receipt(StreamId stream, CommandId command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StreamHead> head(StreamId stream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StreamHead> heads(Page<StreamId> page) {
            return page.after().isPresent()
                    ? List.of()
                    : records.stream()
                            .map(r -> new StreamHead(r.stream(), r.version(), r.head()))
                            .toList();
        }
    }
}
