package org.courtier.json;

import java.util.List;
import java.util.function.Supplier;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Guides;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.rule.Finding;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;
import org.courtier.spi.UnreadableEntry;

/**
 * Keeps actions, events, grounds and findings as JSON.
 *
 * <p>Each document says its type and the version of its form, the payload of an event too, so that it can be read by itself; an
 * entry whose own type or form says otherwise is unreadable. An {@link UnreadableEntry} names the kind of document, the JSON
 * pointer, the line and the column.
 *
 * <p>Threads may share one. What could not be read again is refused when it is written, with an
 * {@link IllegalArgumentException} that holds no value.
 */
public final class JsonCodec implements EventCodec {

    private final Vocabulary words;
    private final Json json;

    /**
     * Derives the forms of the guides' words.
     *
     * @throws IllegalArgumentException if a type that is reached from an action or an event has no form, naming the component
     */
    public JsonCodec(Guides guides) {
        this.words = guides.vocabulary();
        this.json = new Json(guides);
    }

    @Override
    public EntryBytes encodeEvent(Event event) {
        Word word = words.word(event.getClass());
        return new EntryBytes(word.wire(), word.form(), Bytes.of(json.writeEvent(event)));
    }

    @Override
    public Event decodeEvent(EntryBytes entry) {
        return readable("event " + entry.type() + " " + entry.form(), () -> json.readEvent(entry));
    }

    @Override
    public Bytes encodeAction(Action action) {
        return Bytes.of(json.writeAction(action));
    }

    @Override
    public Action decodeAction(Bytes action) {
        return readable("action", () -> json.readAction(action.toArray()));
    }

    @Override
    public Bytes encodeGrounds(Grounds grounds) {
        return Bytes.of(json.writeGrounds(grounds));
    }

    @Override
    public Grounds decodeGrounds(Bytes grounds) {
        return readable("grounds", () -> json.readGrounds(grounds.toArray()));
    }

    @Override
    public Bytes encodeFindings(List<Finding> findings) {
        return Bytes.of(json.writeFindings(findings));
    }

    @Override
    public List<Finding> decodeFindings(Bytes findings) {
        return readable("findings", () -> json.readFindings(findings.toArray()));
    }

    private static <T> T readable(String document, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DocumentRejected e) {
            throw new UnreadableEntry(document, e.getMessage());
        }
    }
}
