package org.courtier.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.courtier.decision.Action;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.rule.Finding;
import org.courtier.rule.Rulebook;
import org.courtier.spi.EntryBytes;

/**
 * Reads actions that come from outside, and writes actions and answers, for the words of some guides.
 *
 * <p>An action is {@code {"type":"correct","form":1, …}}: its wire name, the version of its form, and its components by their
 * wire names. Reading is strict: at most 8 MiB of UTF-8, one JSON value, no field twice, none that is not known, none missing,
 * no null, no number with an exponent, no value of another type. Whatever the bytes are, the answer is an action or a
 * {@link DocumentRejected}. Writing gives equal bytes for equal values, in UTF-8 and without white space; it refuses with an
 * {@link IllegalArgumentException} what could not be read again, such as a text with NUL.
 *
 * <p>Threads may share one; building it derives every form and takes some milliseconds.
 */
public final class Json {

    private static final String FINDINGS = "findings";

    private final Form actions;
    private final Form events;
    private final Form grounds;
    private final Form findings;
    private final Form duties;
    private final Form possibilities;
    private final Form outcomes;

    /**
     * Derives the forms of the guides' words.
     *
     * @param guides the guides; the kernel's own words are always known
     * @throws IllegalArgumentException if a type that is reached from an action or an event has no form, naming the component
     */
    public Json(Guides guides) {
        this(guides, Upcasters.NONE);
    }

    Json(Guides guides, Upcasters upcasters) {
        Vocabulary vocabulary = guides.vocabulary();
        Words words = new Words(vocabulary);
        Forms forms = new Forms(words, rulebooks(guides), upcasters);
        this.actions = forms.of(Action.class);
        this.events = forms.of(Event.class);
        Word ofGrounds = words.find(Grounds.class).orElseThrow();
        this.grounds = forms.versioned(List.of(ofGrounds));
        this.findings = new ListDocument(FINDINGS, new ListForm(forms.of(Finding.class)));
        this.duties = new ListDocument("duties", new ListForm(forms.of(Duty.class)));
        this.possibilities = new ListDocument("possibilities", new ListForm(forms.of(Possibility.class)));
        this.outcomes = new OutcomeForm(forms);
    }

    private static List<Rulebook> rulebooks(Guides guides) {
        return Stream.concat(guides.all().stream().map(Guide::rulebook), Stream.of(Rulebook.shipped()))
                .distinct()
                .toList();
    }

    /**
     * Reads an action.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not an action of the guides, saying why and where, never with a value
     */
    public Action readAction(byte[] document) {
        return read(document, actions, Action.class);
    }

    /** Writes an action. */
    public byte[] writeAction(Action action) {
        return write(action, actions);
    }

    /** Writes findings as {@code {"type":"findings","form":1,"items":[…]}}. */
    public byte[] writeFindings(List<? extends Finding> all) {
        return write(all, findings);
    }

    /** Writes an outcome without the state: {@code "type"} is {@code accepted} or {@code refused}. */
    public byte[] writeOutcome(Outcome<?> outcome) {
        return write(outcome, outcomes);
    }

    /** Writes duties as {@code {"type":"duties","form":1,"items":[…]}}. */
    public byte[] writeDuties(List<Duty> all) {
        return write(all, duties);
    }

    /** Writes what can be done as {@code {"type":"possibilities","form":1,"items":[…]}}. */
    public byte[] writePossibilities(List<Possibility> all) {
        return write(all, possibilities);
    }

    Event readEvent(byte[] document) {
        return read(document, events, Event.class);
    }

    /** Reads an event as it is stored, whose type and form are those of its entry. */
    Event readEvent(EntryBytes entry) {
        return Document.of(entry.payload().toArray()).read(node -> {
            Node type = node.object().member(VersionedForm.TYPE);
            Node form = node.object().member(VersionedForm.FORM);
            if (!type.text().equals(entry.type())) {
                throw Refusal.of(Code.UNKNOWN_TYPE, type.at(), "the entry says " + entry.type());
            }
            if (form.integer() != entry.form()) {
                throw Refusal.of(Code.UNKNOWN_FORM, form.at(), "the entry says " + entry.form());
            }
            return (Event) events.read(node);
        });
    }

    byte[] writeEvent(Event event) {
        return write(event, events);
    }

    Grounds readGrounds(byte[] document) {
        return read(document, grounds, Grounds.class);
    }

    byte[] writeGrounds(Grounds value) {
        return write(value, grounds);
    }

    List<Finding> readFindings(byte[] document) {
        List<?> all = read(document, findings, List.class);
        return all.stream().<Finding>map(Finding.class::cast).toList();
    }

    private static <T> T read(byte[] document, Form form, Class<T> type) {
        Function<Node, T> reading = node -> type.cast(form.read(node));
        return Document.of(document).read(reading);
    }

    private static byte[] write(Object value, Form form) {
        Output out = new Output();
        form.write(Objects.requireNonNull(value), out);
        return out.bytes();
    }
}
