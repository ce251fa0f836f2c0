package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.courtier.Command;
import org.courtier.Entry;
import org.courtier.Submission;
import org.courtier.calendar.Certificate;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Guides;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.StreamKind;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.rule.Finding;
import org.courtier.rule.Row;
import org.courtier.spi.EntryBytes;
import org.courtier.text.Language;

/**
 * Reads actions, commands and questions that come from outside, and writes them and answers, for the words of some guides.
 *
 * <p>An action is {@code {"type":"correct","form":1, …}}: its wire name, the version of its form, and its components by their
 * wire names. Reading is strict: at most 8 MiB of UTF-8, one JSON value, no field twice, none that is not known, none missing,
 * no null, no number with an exponent, no value of another type. Whatever the bytes are, the answer is what was asked for or a
 * {@link DocumentRejected}. Writing gives equal bytes for equal values, in UTF-8 and without white space; it refuses with an
 * {@link IllegalArgumentException} what could not be read again, such as a text with NUL.
 *
 * <p>Threads may share one; building it derives every form and takes some milliseconds.
 */
public final class Json {

    private static final String FINDINGS = "findings";

    private final Form actions;
    private final Form events;
    private final Form parts;
    private final Form grounds;
    private final Form findings;
    private final Form duties;
    private final Form possibilities;
    private final Form outcomes;
    private final Form commands;
    private final Form submissions;
    private final Form history;
    private final Form questions;
    private final Form answers;
    private final Form rejections;
    private final Form dossiers;
    private final Form catalogues;
    private final Form certificates;
    private final Form rows;
    private final Words words;
    private final Map<String, Form> documents = new LinkedHashMap<>();

    /**
     * Derives the forms of the guides' words.
     *
     * @param guides the guides; the kernel's own words are always known
     * @throws IllegalArgumentException if a type that is reached from an action or an event has no form, naming the component
     */
    public Json(Guides guides) {
        Vocabulary vocabulary = guides.vocabulary();
        this.words = new Words(vocabulary);
        Forms forms = new Forms(words, guides);
        this.actions = forms.of(Action.class);
        this.events = forms.of(Event.class);
        this.parts = forms.versioned(vocabulary.words(Word.Kind.PART));
        this.grounds = forms.versioned(words.all(Grounds.class));
        this.dossiers = forms.versioned(words.all(Dossier.class));
        this.catalogues = forms.versioned(words.all(Catalogue.class));
        this.certificates = forms.versioned(words.all(Certificate.class));
        this.rows = new ListDocument("rule-rows", new ListForm(forms.of(Row.class)));
        this.findings = new ListDocument(FINDINGS, new ListForm(forms.of(Finding.class)));
        this.duties = new ListDocument("duties", new ListForm(forms.of(Duty.class)));
        this.possibilities = new ListDocument("possibilities", new ListForm(forms.of(Possibility.class)));
        this.outcomes = forms.of(Outcome.class);
        this.commands = forms.versioned(words.all(Command.class));
        this.submissions = new SubmissionForm(forms, words);
        this.history = new ListDocument("history", new ListForm(forms.of(Entry.class)));
        this.questions = forms.of(Question.class);
        this.answers = new AnswerForm(forms, vocabulary.words(Word.Kind.QUESTION));
        this.rejections = new RejectionForm(forms);
        documents.put("action", actions);
        documents.put("command", commands);
        documents.put("question", questions);
        documents.put("submission", submissions);
        documents.put("outcome", outcomes);
        documents.put(FINDINGS, findings);
        documents.put("duties", duties);
        documents.put("possibilities", possibilities);
        documents.put("answer", answers);
        documents.put("history", history);
        documents.put("rejection", rejections);
        documents.put("dossier", dossiers);
        documents.put("catalogue", catalogues);
        documents.put("certificate", certificates);
        documents.put("rule-rows", rows);
        documents.put("event", events);
        documents.put("grounds", grounds);
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

    /**
     * Gives the names of the documents that have a schema: first {@code action}, {@code command} and {@code question}, which are
     * handed in, then what is given back, at last {@code event} and {@code grounds}, which are kept.
     */
    public List<String> documents() {
        return List.copyOf(documents.keySet());
    }

    /**
     * Gives the JSON Schema (2020-12) of a document in one language, for the words of the guides: what the schema admits is read,
     * and what is written it admits.
     *
     * <p>Each title is the standard {@code title} in the language asked for, so that there are two schemas of one document that
     * differ in their texts alone. An enumeration is a {@code oneOf} of {@code const} and {@code title}. One action is
     * {@code #/$defs/} and its wire name, one question {@code #/$defs/question.} and its wire name. The schemas of the shipped
     * guides stand beside this class as resources, which other modules may read:
     * {@code schema/2020-12/fr/action.schema.json} and {@code schema/2020-12/en/action.schema.json}.
     *
     * <p>What no schema can say is left to the reader: what a value's own type refuses, such as a window whose last day comes
     * first, and what concerns the document as a whole, such as its size or how a number is spelled. An earlier version of a
     * form, which is still read, is not in the schema. Amounts are {@code multipleOf} a decimal fraction: a validator that
     * computes in binary fractions must be told to compute in decimals.
     *
     * @throws IllegalArgumentException if there is no such document
     */
    public String schema(String document, Language language) {
        Form form = documents.get(document);
        if (form == null) {
            throw new IllegalArgumentException("no document \"" + document + "\"; there are " + documents.keySet());
        }
        return new Definitions(words, language).document(document, form).text();
    }

    /** Writes an action. */
    public byte[] writeAction(Action action) {
        return write(action, actions);
    }

    /** Writes findings as {@code {"type":"findings","form":1,"items":[…]}}. */
    public byte[] writeFindings(List<? extends Finding> all) {
        return write(all, findings);
    }

    /**
     * Reads findings.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not findings, saying why and where, never with a value
     */
    public List<Finding> readFindings(byte[] document) {
        return list(document, findings, Finding.class);
    }

    /** Writes an outcome without the state: {@code "type"} is {@code accepted} or {@code refused}. */
    public byte[] writeOutcome(Outcome<?> outcome) {
        return write(outcome, outcomes);
    }

    /** Writes duties as {@code {"type":"duties","form":1,"items":[…]}}. */
    public byte[] writeDuties(List<Duty> all) {
        return write(all, duties);
    }

    /**
     * Reads duties.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not duties, saying why and where, never with a value
     */
    public List<Duty> readDuties(byte[] document) {
        return list(document, duties, Duty.class);
    }

    /** Writes what can be done as {@code {"type":"possibilities","form":1,"items":[…]}}. */
    public byte[] writePossibilities(List<Possibility> all) {
        return write(all, possibilities);
    }

    /**
     * Reads a command: {@code {"type":"command","form":1,"stream":"dossier:…","id":…,"actor":…,"happened":…,"recorded-at":…,
     * "action":…}}, with {@code "expected"} where the actor saw a version.
     *
     * @throws DocumentRejected if it is no command
     */
    public Command readCommand(byte[] document) {
        return read(document, commands, Command.class);
    }

    /** Reads a command to one of some subjects. */
    Command readCommand(byte[] document, Set<StreamKind> served) {
        return Document.of(document).read(node -> {
            Command command = (Command) commands.read(node);
            if (!served.contains(command.stream().kind())) {
                throw Refusal.of(
                        Code.INVALID_VALUE, node.object().member("stream").at(), "this subject is not served");
            }
            return command;
        });
    }

    /** Writes a command. */
    public byte[] writeCommand(Command command) {
        return write(command, commands);
    }

    /**
     * Writes what became of a command: {@code "type"} is {@code recorded}, {@code repeated} or {@code overtaken}; a refusal is
     * written as its outcome.
     */
    public byte[] writeSubmission(Submission submission) {
        return write(submission, submissions);
    }

    /** Writes the entries of a history as {@code {"type":"history","form":1,"items":[…]}}. */
    public byte[] writeHistory(List<Entry> all) {
        return write(all, history);
    }

    /**
     * Reads a question of the guides, e.g. {@code {"type":"lowest-price","form":1}}.
     *
     * @throws DocumentRejected if it is none
     */
    public Question<?> readQuestion(byte[] document) {
        return read(document, questions, Question.class);
    }

    /** Writes a question. */
    public byte[] writeQuestion(Question<?> question) {
        return write(question, questions);
    }

    /** Writes an answer with its question; {@code "value"} is there when {@code "status"} is {@code known}. */
    public <T> byte[] writeAnswer(Question<T> question, Answer<T> answer) {
        return write(new AnswerForm.Answered(question, answer), answers);
    }

    /** Writes why a document was rejected and where, with a sentence in both languages, for whoever sent it. */
    public byte[] writeRejection(DocumentRejected rejected) {
        return write(rejected, rejections);
    }

    /**
     * Reads what can be done.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not possibilities, saying why and where, never with a value
     */
    public List<Possibility> readPossibilities(byte[] document) {
        return list(document, possibilities, Possibility.class);
    }

    /**
     * Reads a dossier as it stood.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not a dossier under the guides, saying why and where, never with a value
     */
    public Dossier readDossier(byte[] document) {
        return read(document, dossiers, Dossier.class);
    }

    /** Writes a dossier as {@code {"type":"dossier","form":1,"id":…,"parts":[…]}}, the parts in the order of their steps. */
    public byte[] writeDossier(Dossier dossier) {
        return write(dossier, dossiers);
    }

    /**
     * Reads a catalogue as it stood.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not a catalogue under the guides, saying why and where, never with a value
     */
    public Catalogue readCatalogue(byte[] document) {
        return read(document, catalogues, Catalogue.class);
    }

    /** Writes a catalogue as {@code {"type":"catalogue","form":1,"id":…,"parts":[…]}}. */
    public byte[] writeCatalogue(Catalogue catalogue) {
        return write(catalogue, catalogues);
    }

    /**
     * Reads the count of a time limit.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not a certificate, saying why and where, never with a value
     */
    public Certificate readCertificate(byte[] document) {
        return read(document, certificates, Certificate.class);
    }

    /** Writes the count of a time limit as {@code {"type":"certificate","form":1, …}}. */
    public byte[] writeCertificate(Certificate certificate) {
        return write(certificate, certificates);
    }

    /** Writes rows of a rulebook as {@code {"type":"rule-rows","form":1,"items":[…]}}. */
    public byte[] writeRows(List<Row> all) {
        return write(all, rows);
    }

    /**
     * Reads rows of a rulebook.
     *
     * @param document the bytes as they came
     * @throws DocumentRejected if they are not rows, saying why and where, never with a value
     */
    public List<Row> readRows(byte[] document) {
        return list(document, rows, Row.class);
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

    Part readPart(byte[] document) {
        return read(document, parts, Part.class);
    }

    byte[] writePart(Part part) {
        return write(part, parts);
    }

    Grounds readGrounds(byte[] document) {
        return read(document, grounds, Grounds.class);
    }

    byte[] writeGrounds(Grounds value) {
        return write(value, grounds);
    }

    private static <T> List<T> list(byte[] document, Form form, Class<T> item) {
        List<?> all = read(document, form, List.class);
        return all.stream().map(item::cast).toList();
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
