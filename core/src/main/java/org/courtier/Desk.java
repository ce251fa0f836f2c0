package org.courtier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
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
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;

/**
 * Where an application works on one subject: it submits commands, considers what would be, and asks for duties, possibilities and
 * answers.
 *
 * <p>May be used from any thread. Nothing is cached: every call reads the journal.
 *
 * @param <S> the subject: a dossier, the catalogue
 */
public final class Desk<S extends State<S>> {

    private final Kernel kernel;
    private final Journal journal;
    private final EventCodec codec;
    private final References references;
    private final Subject<S> subject;

    Desk(Kernel kernel, Journal journal, References references, Subject<S> subject) {
        this.kernel = kernel;
        this.journal = journal;
        this.codec = journal.codec();
        this.references = references;
        this.subject = subject;
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
            Optional<StreamRecord> record = journal.load(command.stream());
            Optional<Submission> settled = settled(command, record);
            if (settled.isPresent()) {
                return settled.get();
            }
            History<S> history = history(command.stream(), record);
            ConsultedReferences read = new ConsultedReferences(references);
            Subject.Placed placed = subject.now(Occasion.of(command), read);
            Outcome<S> outcome = decide(history, command.action(), placed.setting());
            if (outcome instanceof Outcome.Refused<S> refused) {
                return new Submission.Refused(refused);
            }
            Outcome.Accepted<S> accepted = (Outcome.Accepted<S>) outcome;
            try {
                return stored(
                        journal.append(request(command, record, accepted, grounds(placed, accepted.state(), read))),
                        accepted);
            } catch (VersionConflict someoneElseWrote) {
                // The loop reads again: the decision must stand on what is now the last version.
                continue;
            }
        }
    }

    /** Gives what the rules would say to a command now; nothing is stored. */
    public Outcome<S> consider(Command command) {
        Setting setting = subject.now(Occasion.of(command), references).setting();
        return decide(history(command.stream()), command.action(), setting);
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
        return history(id).state();
    }

    /** Gives everything that happened, in order. */
    public History<S> history(StreamId id) {
        return history(id, journal.load(id));
    }

    /** Gives everything that had happened when the last version was at most the given one. */
    public History<S> history(StreamId id, long upToVersion) {
        return history(id, journal.load(id, upToVersion));
    }

    /** Gives every entry of the history with its proof, in order; none before anything happened. */
    public List<Entry> entries(StreamId id) {
        Optional<StreamRecord> record = journal.load(id);
        List<StoredCommit> stored = record.map(StreamRecord::commits).orElse(List.of());
        return history(id, record).commits().stream()
                .map(c -> Entry.of(c, stored.get((int) c.number() - 1).receipt()))
                .toList();
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
        History<S> history = history(id, Optional.of(record));
        StoredCommit stored = record.commits().get((int) commit - 1);
        Commit then = history.commits().get((int) commit - 1);
        Grounds grounds = codec.decodeGrounds(stored.request().grounds());
        ConsultedReferences read = new ConsultedReferences(references);
        Subject.Placed placed = subject.then(read).apply(grounds);
        History<S> before = new History<>(history.beginning(), history.commits().subList(0, (int) commit - 1));
        Outcome<S> again = decide(before, then.action(), placed.setting());
        S after = again instanceof Outcome.Accepted<S> accepted ? accepted.state() : before.state();
        Grounds now = grounds(placed, after, read);
        return Replay.of(codec, stored, again, grounds, now);
    }

    private Optional<Submission> settled(Command command, Optional<StreamRecord> record) {
        List<StoredCommit> commits = record.map(StreamRecord::commits).orElse(List.of());
        for (StoredCommit commit : commits) {
            if (commit.request().command().equals(command.id())) {
                if (!commit.request().action().equals(codec.encodeAction(command.action()))
                        || !commit.request().actor().equals(command.actor())) {
                    throw new CommandReused(command.stream(), command.id());
                }
                return Optional.of(new Submission.Repeated(commit.receipt()));
            }
        }
        return command.expected()
                .filter(e -> !e.equals(expected(record)))
                .map(e -> new Submission.Overtaken(since(entries(command.stream()), e)));
    }

    private static List<Entry> since(List<Entry> entries, Expected seen) {
        long version = seen instanceof Expected.Exactly exactly ? exactly.version() : 0;
        return entries.stream().filter(e -> e.receipt().fromVersion() > version).toList();
    }

    private Outcome<S> decide(History<S> history, Action action, Setting setting) {
        return action instanceof Correct correct
                ? history.correct(kernel, correct, setting)
                : kernel.decide(history.state(), action, setting);
    }

    private AppendRequest request(
            Command command, Optional<StreamRecord> record, Outcome.Accepted<S> accepted, Grounds grounds) {
        return new AppendRequest(
                command.stream(),
                expected(record),
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

    private Submission stored(AppendOutcome appended, Outcome.Accepted<S> accepted) {
        return appended instanceof AppendOutcome.AlreadyApplied
                ? new Submission.Repeated(appended.receipt())
                : new Submission.Recorded(appended.receipt(), accepted);
    }

    private History<S> history(StreamId id, Optional<StreamRecord> record) {
        Objects.requireNonNull(id, "id");
        Function<Grounds, Subject.Placed> settings = subject.then(references);
        List<Commit> commits = new ArrayList<>();
        for (StoredCommit stored : record.map(StreamRecord::commits).orElse(List.of())) {
            List<Event> events =
                    stored.request().entries().stream().map(codec::decodeEvent).toList();
            Grounds grounds = codec.decodeGrounds(stored.request().grounds());
            commits.add(new Commit(
                    commits.size() + 1L,
                    codec.decodeAction(stored.request().action()),
                    events,
                    settings.apply(grounds).setting()));
        }
        return new History<>(subject.beginning(id), commits);
    }

    private static Expected expected(Optional<StreamRecord> record) {
        return record.<Expected>map(r -> new Expected.Exactly(r.version(), r.head()))
                .orElse(new Expected.New());
    }

    private static IllegalArgumentException noSuch(StreamId id, long commit) {
        return new IllegalArgumentException("the history " + id.value() + " has no commit \"" + commit + "\"");
    }
}
