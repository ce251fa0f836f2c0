package org.courtier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Commit;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.References;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Journal;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;

/**
 * Reads the histories of one subject, and keeps the states that it has folded by where their histories ended: the hash stands for
 * every byte from which a state was folded, so that a kept one is never an old one. Those not asked for longest go first.
 *
 * @param <S> the subject
 */
final class Archive<S extends State<S>> {

    private static final int MOST_STATES = 256;

    private final Journal journal;
    private final EventCodec codec;
    private final Subject<S> subject;
    private final References references;
    private final Map<StreamHead, S> folded = new LinkedHashMap<>(16, 0.75f, true);

    Archive(Journal journal, Subject<S> subject, References references) {
        this.journal = journal;
        this.codec = journal.codec();
        this.subject = subject;
        this.references = references;
    }

    /** Gives everything that a record tells, in order. */
    History<S> history(StreamId id, Optional<StreamRecord> record) {
        Objects.requireNonNull(id, "id");
        List<Commit> commits = new ArrayList<>();
        for (StoredCommit stored : record.map(StreamRecord::commits).orElse(List.of())) {
            Grounds grounds = codec.decodeGrounds(stored.request().grounds());
            commits.add(new Commit(
                    commits.size() + 1L,
                    codec.decodeAction(stored.request().action()),
                    events(stored.request()),
                    subject.then(grounds, references).setting()));
        }
        return new History<>(subject.beginning(id), commits);
    }

    /** Gives the state of a history that ends somewhere, or does not exist. */
    S state(StreamId id, Optional<StreamHead> head) {
        Objects.requireNonNull(id, "id");
        return head.map(this::state).orElseGet(() -> subject.beginning(id));
    }

    /**
     * Gives the state with which a history ended.
     *
     * @throws JournalCorrupted if the history did not end there with that hash
     */
    S state(StreamHead head) {
        return kept(head).orElseGet(() -> {
            S state = fold(journal.load(head.stream(), head.version())
                    .filter(record -> record.head().equals(head.hash()))
                    .orElseThrow(() -> new JournalCorrupted(
                            head.stream(),
                            head.version(),
                            "the history did not end there with the hash that is named")));
            keep(head, state);
            return state;
        });
    }

    /** Notes that a history has grown, so that it need not be read again; after a correction it is. */
    void grown(Optional<StreamHead> before, AppendRequest request, Receipt receipt) {
        List<Event> events = events(request);
        if (!corrects(events)) {
            S state = Kernel.evolve(state(request.stream(), before), events);
            keep(new StreamHead(receipt.stream(), receipt.toVersion(), receipt.head()), state);
        }
    }

    /** Folds the events alone where nothing was corrected: only a correction needs what was decided in which setting. */
    private S fold(StreamRecord record) {
        List<Event> events = record.commits().stream()
                .flatMap(c -> events(c.request()).stream())
                .toList();
        return corrects(events)
                ? history(record.stream(), Optional.of(record)).state()
                : Kernel.evolve(subject.beginning(record.stream()), events);
    }

    /** Decodes what was stored, even where the events are at hand: a kept state is the one that a reader would fold. */
    private List<Event> events(AppendRequest request) {
        return request.entries().stream().map(codec::decodeEvent).toList();
    }

    private static boolean corrects(List<Event> events) {
        return events.stream().anyMatch(EntryCorrected.class::isInstance);
    }

    private synchronized Optional<S> kept(StreamHead head) {
        return Optional.ofNullable(folded.get(head));
    }

    private synchronized void keep(StreamHead head, S state) {
        folded.put(head, state);
        if (folded.size() > MOST_STATES) {
            folded.remove(folded.keySet().iterator().next());
        }
    }
}
