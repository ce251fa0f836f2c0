package org.courtier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Grounds;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;
import org.courtier.party.Actor;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Queries;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;

/**
 * Where an application works on one subject: it submits commands, considers what would be, and asks for duties, possibilities and
 * answers.
 *
 * <p>May be used from any thread. Every call asks the journal where the history ends; a state that was folded from just that end is
 * used again, any other is read and verified.
 *
 * @param <S> the subject: a dossier, the catalogue
 */
public final class Desk<S extends State<S>> {

    private final Kernel kernel;
    private final Journal journal;
    private final EventCodec codec;
    private final References references;
    private final Subject<S> subject;
    private final Listings listings;
    private final Archive<S> archive;

    Desk(Kernel kernel, Journal journal, References references, Subject<S> subject) {
        this.kernel = kernel;
        this.journal = journal;
        this.codec = journal.codec();
        this.references = references;
        this.subject = subject;
        this.listings = new Listings(kernel);
        this.archive = new Archive<>(journal, subject, references);
    }

    /**
     * Decides a command and stores it when nothing refuses it.
     *
     * <p>Without an expected version it is decided on the last one, again and again while others write; with one it is
     * {@link Submission.Overtaken} when that is no longer the last.
     *
     * @throws org.courtier.spi.CommandReused if the command's identity was used with other content
     * @throws org.courtier.spi.JournalException if the journal cannot do what it is asked; its subclass says what to do
     */
    public Submission submit(Command command) {
        while (true) {
            Optional<StreamHead> head = journal.head(command.stream());
            Optional<Submission> settled = settled(command, head);
            if (settled.isPresent()) {
                return settled.get();
            }
            ConsultedReferences read = new ConsultedReferences(references);
            Subject.Placed placed = subject.now(Occasion.of(command), read);
            Outcome<S> outcome = decide(command.stream(), head, command.action(), placed.setting());
            if (outcome instanceof Outcome.Refused<S> refused) {
                return new Submission.Refused(refused);
            }
            Outcome.Accepted<S> accepted = (Outcome.Accepted<S>) outcome;
            AppendRequest request = request(command, head, accepted, grounds(placed, accepted.state(), read));
            try {
                AppendOutcome appended = journal.append(request, listings.of(accepted.state(), placed));
                return stored(appended, request, head, accepted);
            } catch (VersionConflict someoneElseWrote) {
                // The loop reads again: the decision must stand on what is now the last version.
                continue;
            }
        }
    }

    /** Gives what the rules would say to a command now; nothing is stored. */
    public Outcome<S> consider(Command command) {
        Setting setting = subject.now(Occasion.of(command), references).setting();
        return decide(command.stream(), journal.head(command.stream()), command.action(), setting);
    }

    /** Gives the duties as they stand on a day, the first due first. */
    public List<Duty> duties(StreamId id, LocalDate asOf) {
        Setting setting =
                subject.now(Occasion.reading(Moment.on(asOf)), references).setting();
        return kernel.duties(state(id), setting);
    }

    /** Gives every action, and every target it can be aimed at, with whether it is open to someone at a moment. */
    public List<Possibility> possible(StreamId id, Actor actor, Moment asOf) {
        Setting setting = subject.now(Occasion.acting(actor, asOf), references).setting();
        return kernel.possible(state(id), setting);
    }

    /** Answers a question as of a moment. */
    public <T> Answer<T> ask(StreamId id, Question<T> question, Moment asOf) {
        Setting setting = subject.now(Occasion.reading(asOf), references).setting();
        return kernel.ask(state(id), question, setting);
    }

    /** Gives the subject as it stands, with every correction in place; before anything happened, at its beginning. */
    public S state(StreamId id) {
        return archive.state(id, journal.head(id));
    }

    /** Gives everything that happened, in order. */
    public History<S> history(StreamId id) {
        return archive.history(id, journal.load(id));
    }

    /** Gives everything that had happened when the last version was at most the given one. */
    public History<S> history(StreamId id, long upToVersion) {
        return archive.history(id, journal.load(id, upToVersion));
    }

    /** Gives every entry of the history with its proof, in order; none before anything happened. */
    public List<Entry> entries(StreamId id) {
        Optional<StreamRecord> record = journal.load(id);
        List<StoredCommit> stored = record.map(StreamRecord::commits).orElse(List.of());
        return archive.history(id, record).commits().stream()
                .map(c -> Entry.of(c, stored.get((int) c.number() - 1).receipt()))
                .toList();
    }

    /**
     * Gives everything that had been recorded by an instant, in order: what came before the first entry that was recorded later.
     */
    public History<S> history(StreamId id, Instant recordedBy) {
        long last = journal.load(id).map(StreamRecord::commits).orElse(List.of()).stream()
                .map(StoredCommit::receipt)
                .filter(r -> r.recordedAt().isAfter(recordedBy))
                .findFirst()
                .map(r -> r.fromVersion() - 1)
                .orElse(Long.MAX_VALUE);
        return history(id, last);
    }

    /** Gives how lists would show a subject now, for a comparison with what {@link Queries#listing} gives. */
    public Listing listing(StreamId id) {
        return listings.of(state(id), anyOccasion());
    }

    /**
     * Renews the stored listings that do not stand on the rules, the calendar and the catalogue of now.
     *
     * @param queries those of the journal
     * @param page which of the files that are to be renewed
     * @return those it dealt with, in order; fewer than a page when there are no more
     */
    public List<StreamId> relist(Queries queries, Page<StreamId> page) {
        List<StreamId> stale = queries.stale(subject.kind(), listings.edition(anyOccasion()), page);
        stale.forEach(id -> relist(queries, id));
        return stale;
    }

    /**
     * Renews the stored listing of one subject, whatever it stands on.
     *
     * @return whether it was renewed; if not, the history does not exist, or an append came between and stored a listing of its own
     */
    public boolean relist(Queries queries, StreamId id) {
        return journal.head(id)
                .filter(head -> queries.renew(head, listings.of(archive.state(head), anyOccasion())))
                .isPresent();
    }

    /**
     * Decides a stored command again, in the setting that its grounds name.
     *
     * @param id whose history
     * @param commit the place of the command in the history, from 1
     * @throws IllegalArgumentException if the history has no such place
     */
    public Replay replay(StreamId id, long commit) {
        StreamRecord record = journal.load(id).orElseThrow(() -> noSuch(id, commit));
        if (commit < 1 || commit > record.commits().size()) {
            throw noSuch(id, commit);
        }
        History<S> history = archive.history(id, Optional.of(record));
        StoredCommit stored = record.commits().get((int) commit - 1);
        Commit then = history.commits().get((int) commit - 1);
        Grounds grounds = codec.decodeGrounds(stored.request().grounds());
        ConsultedReferences read = new ConsultedReferences(references);
        Subject.Placed placed = subject.then(grounds, read);
        History<S> before = new History<>(history.beginning(), history.commits().subList(0, (int) commit - 1));
        Outcome<S> again = decide(before, then.action(), placed.setting());
        S after = again instanceof Outcome.Accepted<S> accepted ? accepted.state() : before.state();
        Grounds now = grounds(placed, after, read);
        return Replay.of(codec, stored, again, grounds, now);
    }

    /** Gives the state with which a history ended. */
    S state(StreamHead head) {
        return archive.state(head);
    }

    private Subject.Placed anyOccasion() {
        return subject.now(Occasion.LISTING, references);
    }

    private Optional<Submission> settled(Command command, Optional<StreamHead> head) {
        Optional<Receipt> known = head.flatMap(h -> journal.receipt(command.stream(), command.id()));
        if (known.isPresent()) {
            requireSame(command);
            return known.map(Submission.Repeated::new);
        }
        return command.expected()
                .filter(e -> !e.equals(expected(head)))
                .map(e -> new Submission.Overtaken(since(entries(command.stream()), e)));
    }

    private void requireSame(Command command) {
        List<StoredCommit> commits =
                journal.load(command.stream()).map(StreamRecord::commits).orElse(List.of());
        for (StoredCommit commit : commits) {
            if (commit.request().command().equals(command.id())
                    && (!commit.request().action().equals(codec.encodeAction(command.action()))
                            || !commit.request().actor().equals(command.actor()))) {
                throw new CommandReused(command.stream(), command.id());
            }
        }
    }

    private static List<Entry> since(List<Entry> entries, Expected seen) {
        long version = seen instanceof Expected.Exactly exactly ? exactly.version() : 0;
        return entries.stream().filter(e -> e.receipt().fromVersion() > version).toList();
    }

    private Outcome<S> decide(StreamId id, Optional<StreamHead> head, Action action, Setting setting) {
        return action instanceof Correct correct
                ? decide(archive.history(id, head.flatMap(h -> journal.load(id, h.version()))), correct, setting)
                : kernel.decide(archive.state(id, head), action, setting);
    }

    private Outcome<S> decide(History<S> history, Action action, Setting setting) {
        return action instanceof Correct correct
                ? history.correct(kernel, correct, setting)
                : kernel.decide(history.state(), action, setting);
    }

    private AppendRequest request(
            Command command, Optional<StreamHead> head, Outcome.Accepted<S> accepted, Grounds grounds) {
        return new AppendRequest(
                command.stream(),
                expected(head),
                command.id(),
                command.actor(),
                command.recordedAt(),
                codec.encodeAction(command.action()),
                codec.encodeGrounds(grounds),
                codec.encodeFindings(accepted.findings()),
                accepted.events().stream().map(codec::encodeEvent).toList());
    }

    private Grounds grounds(Subject.Placed placed, S after, ConsultedReferences read) {
        Setting setting = placed.setting();
        return new Grounds(
                Ruleset.of(kernel.guides(), after.guides()),
                after.guides(),
                after.readings(),
                setting.actor(),
                setting.happened(),
                setting.recordedAt(),
                setting.calendar().version(),
                placed.catalogue(),
                read.read(),
                List.of());
    }

    private Submission stored(
            AppendOutcome appended, AppendRequest request, Optional<StreamHead> before, Outcome.Accepted<S> accepted) {
        Receipt receipt = appended.receipt();
        if (appended instanceof AppendOutcome.AlreadyApplied) {
            return new Submission.Repeated(receipt);
        }
        archive.grown(before, request, receipt);
        return new Submission.Recorded(receipt, accepted);
    }

    private static Expected expected(Optional<StreamHead> head) {
        return head.<Expected>map(h -> new Expected.Exactly(h.version(), h.hash()))
                .orElse(new Expected.New());
    }

    private static IllegalArgumentException noSuch(StreamId id, long commit) {
        return new IllegalArgumentException("the history " + id.value() + " has no commit \"" + commit + "\"");
    }
}
