package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.courtier.Command;
import org.courtier.Entry;
import org.courtier.ShippedGuides;
import org.courtier.Submission;
import org.courtier.decision.Action;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Kernel;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.Setting;
import org.courtier.decision.Word;
import org.courtier.rule.Citation;
import org.courtier.rule.Finding;
import org.courtier.testkit.AnyValue;
import org.courtier.testkit.Walk;
import org.courtier.testkit.services2024.AnyServicesDossier;
import org.courtier.text.Language;

/** What is written, the schema admits. */
class WrittenDocumentsProperties {

    private static final AnyValue ANY = AnyValue.ofShippedGuides().with(Citation.class, ProbeValues.citation());
    private static final Kernel KERNEL = new Kernel(ShippedGuides.all());
    private static final Json JSON = new Json(ShippedGuides.all());
    private static final Json OF_ANOTHER_MODULE = new Json(Probe.guides());
    private static final Checks SHIPPED = new Checks(JSON);
    private static final Checks PROBE = new Checks(OF_ANOTHER_MODULE);

    /** The schema of each document; in another language it differs in its texts alone. */
    private static final class Checks {

        private final Map<String, SchemaCheck> byDocument = new LinkedHashMap<>();

        Checks(Json json) {
            json.documents().forEach(d -> byDocument.put(d, SchemaCheck.of(json.schema(d, Language.FRENCH))));
        }

        void admit(String document, byte[] written) {
            SchemaCheck check = byDocument.get(document);
            assertTrue(check.admits(written), () -> check.errors(written).toString());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_action(@ForAll("actions") Action action) {
        SHIPPED.admit("action", JSON.writeAction(action));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_event(@ForAll("events") Event event) {
        SHIPPED.admit("event", JSON.writeEvent(event));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void any_answer(
            @ForAll("grounds") Grounds grounds,
            @ForAll("findings") Finding finding,
            @ForAll("duties") Duty duty,
            @ForAll("possibilities") Possibility possibility) {
        SHIPPED.admit("grounds", JSON.writeGrounds(grounds));
        SHIPPED.admit("findings", JSON.writeFindings(List.of(finding)));
        SHIPPED.admit("duties", JSON.writeDuties(List.of(duty)));
        SHIPPED.admit("possibilities", JSON.writePossibilities(List.of(possibility)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void any_command_and_what_became_of_it(
            @ForAll("commands") Command command,
            @ForAll("submissions") Submission submission,
            @ForAll("entries") Entry entry) {
        SHIPPED.admit("command", JSON.writeCommand(command));
        SHIPPED.admit("submission", JSON.writeSubmission(submission));
        SHIPPED.admit("history", JSON.writeHistory(List.of(entry)));
    }

    @Example
    void every_rejection() {
        for (DocumentRejected.Code code : DocumentRejected.Code.values()) {
            DocumentRejected rejected = new DocumentRejected(code, new Place("/a/0", 1, 2), "");
            SHIPPED.admit("rejection", JSON.writeRejection(rejected));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_action_of_another_module(@ForAll("probes") Action action) {
        PROBE.admit("action", OF_ANOTHER_MODULE.writeAction(action));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void all_that_is_said_of_a_played_dossier(
            @ForAll("walks") Walk walk,
            @ForAll("decided") Action next,
            @ForAll("questions") List<Question<?>> questions) {
        for (Commit commit : walk.commits()) {
            SHIPPED.admit("action", JSON.writeAction(commit.action()));
            commit.events().forEach(e -> SHIPPED.admit("event", JSON.writeEvent(e)));
        }
        walk.commits().stream().reduce((a, b) -> b).ifPresent(last -> {
            SHIPPED.admit("outcome", JSON.writeOutcome(KERNEL.decide(walk.dossier(), last.action(), last.setting())));
            SHIPPED.admit("outcome", JSON.writeOutcome(KERNEL.decide(walk.dossier(), next, last.setting())));
            questions.forEach(q -> answer(walk, q, last.setting()));
            SHIPPED.admit("duties", JSON.writeDuties(KERNEL.duties(walk.dossier(), last.setting())));
            SHIPPED.admit("possibilities", JSON.writePossibilities(KERNEL.possible(walk.dossier(), last.setting())));
            SHIPPED.admit("dossier", JSON.writeDossier(walk.dossier()));
        });
    }

    private static <T> void answer(Walk walk, Question<T> question, Setting setting) {
        SHIPPED.admit("answer", JSON.writeAnswer(question, KERNEL.ask(walk.dossier(), question, setting)));
    }

    /** An approved document is that of a shipped guide or of the probe; a part alone is none. */
    @Example
    void every_approved_document() throws IOException {
        int seen = 0;
        try (Stream<Path> files =
                Stream.concat(Files.list(Documents.APPROVED), Files.list(Documents.APPROVED.resolve("documents")))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] document = Files.readAllBytes(file);
                long admitting = Stream.of(SHIPPED, PROBE)
                        .flatMap(checks -> checks.byDocument.values().stream())
                        .filter(check -> check.admits(document))
                        .count();
                assertTrue(admitting > 0, file.toString());
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    @Provide
    Arbitrary<Action> actions() {
        return ANY.of(Word.Kind.ACTION);
    }

    @Provide
    Arbitrary<Event> events() {
        return ANY.of(Word.Kind.EVENT);
    }

    @Provide
    Arbitrary<Grounds> grounds() {
        return ANY.of(Grounds.class);
    }

    @Provide
    Arbitrary<Finding> findings() {
        return ANY.of(Finding.class);
    }

    @Provide
    Arbitrary<Duty> duties() {
        return ANY.of(Duty.class);
    }

    @Provide
    Arbitrary<Possibility> possibilities() {
        return ANY.of(Possibility.class);
    }

    @Provide
    Arbitrary<Action> probes() {
        return ProbeValues.everything().map(a -> a);
    }

    /** A correction is decided with the history. */
    @Provide
    Arbitrary<Action> decided() {
        return actions().filter(a -> !(a instanceof Correct));
    }

    @Provide
    Arbitrary<List<Question<?>>> questions() {
        return ANY.<Question<?>>of(Word.Kind.QUESTION).list().ofSize(20);
    }

    @Provide
    Arbitrary<Command> commands() {
        return ANY.of(Command.class);
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return ANY.of(Submission.class);
    }

    @Provide
    Arbitrary<Entry> entries() {
        return ANY.of(Entry.class);
    }

    @Provide
    Arbitrary<Walk> walks() {
        return AnyServicesDossier.walks();
    }
}
