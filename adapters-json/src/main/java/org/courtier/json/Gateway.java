package org.courtier.json;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.Desk;
import org.courtier.calendar.Moment;
import org.courtier.decision.Question;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.party.Actor;

/**
 * The library for a front end that speaks JSON: documents in, documents out, with the same verbs for every subject.
 *
 * <p>A whole command comes as a document from where its actor may be believed: a script, a queue, another service. From a screen
 * only the action comes as a document; who acts and when is the host's to say:
 *
 * <pre>{@code
 * byte[] answer = gateway.submit(new Command(stream, id, signedIn, happened, now, json.readAction(body)));
 * }</pre>
 *
 * <p>What the rules say is always a document, a refusal too. What was sent and cannot be read is a {@link DocumentRejected},
 * which {@link Json#writeRejection} makes a document of; what the journal cannot do is a
 * {@link org.courtier.spi.JournalException}. Threads may share one.
 */
public final class Gateway {

    private final Json json;
    private final Map<StreamKind, Desk<?>> desks = new EnumMap<>(StreamKind.class);

    /**
     * Opens the desks of a library to documents.
     *
     * @param courtier the library
     * @param json the forms of the same guides
     */
    public Gateway(Courtier courtier, Json json) {
        this.json = Objects.requireNonNull(json, "json");
        desks.put(StreamKind.DOSSIER, courtier.dossiers());
        desks.put(StreamKind.CATALOGUE, courtier.catalogue());
    }

    /**
     * Decides a command and stores it when nothing refuses it.
     *
     * @param command {@code {"type":"command","form":1,"stream":…,"id":…,"actor":…,"happened":…,"recorded-at":…,"action":…}},
     *     with {@code "expected"} where the actor saw a version
     * @return what {@link #submit(Command)} gives
     * @throws DocumentRejected if it is not a command to a subject that is served
     */
    public byte[] submit(byte[] command) {
        return submit(read(command));
    }

    /**
     * Decides a command and stores it when nothing refuses it.
     *
     * @return a document {@code recorded}, {@code repeated}, {@code refused} or {@code overtaken}
     * @throws IllegalArgumentException if the subject is not served
     * @throws org.courtier.spi.CommandReused if the command's identity was used with other content
     */
    public byte[] submit(Command command) {
        return json.writeSubmission(desk(command.stream()).submit(command));
    }

    /**
     * Gives what the rules would say to a command now; nothing is stored.
     *
     * @param command as for {@link #submit(byte[])}
     * @return what {@link #consider(Command)} gives
     * @throws DocumentRejected if it is not a command to a subject that is served
     */
    public byte[] consider(byte[] command) {
        return consider(read(command));
    }

    /**
     * Gives what the rules would say to a command now; nothing is stored.
     *
     * @return a document {@code accepted} or {@code refused}
     * @throws IllegalArgumentException if the subject is not served
     */
    public byte[] consider(Command command) {
        return json.writeOutcome(desk(command.stream()).consider(command));
    }

    /** Gives, as a document {@code possibilities}, every action and target with whether it is open to someone at a moment. */
    public byte[] possibilities(StreamId stream, Actor actor, Moment asOf) {
        return json.writePossibilities(desk(stream).possible(stream, actor, asOf));
    }

    /**
     * Gives, as a document {@code duties}, the duties as they stand on a day, the first due first.
     *
     * @param asOf the day, in the years 1900 to 2199
     */
    public byte[] duties(StreamId stream, LocalDate asOf) {
        return json.writeDuties(desk(stream).duties(stream, asOf));
    }

    /**
     * Answers a question as of a moment.
     *
     * @param question its type, the version of its form, and its components, e.g. {@code {"type":"lowest-price","form":1}}
     * @return a document {@code answer}, with a {@code value} when {@code status} is {@code known}
     * @throws DocumentRejected if it is not a question of the guides
     */
    public byte[] ask(StreamId stream, byte[] question, Moment asOf) {
        return answer(stream, json.readQuestion(question), asOf);
    }

    /** Gives, as a document {@code history}, everything that happened, in order, each entry with its proof. */
    public byte[] history(StreamId stream) {
        return json.writeHistory(desk(stream).entries(stream));
    }

    private <T> byte[] answer(StreamId stream, Question<T> question, Moment asOf) {
        return json.writeAnswer(question, desk(stream).ask(stream, question, asOf));
    }

    private Command read(byte[] document) {
        return json.readCommand(document, desks.keySet());
    }

    private Desk<?> desk(StreamId stream) {
        return Optional.<Desk<?>>ofNullable(desks.get(stream.kind()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no desk for \"" + stream.kind() + "\"; there are those of " + desks.keySet()));
    }
}
