package org.courtier.dossier;

import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.CITY;
import static org.courtier.testkit.services2024.Scene.CIUSSS;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.anEmptyDossier;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.anOpenedDossierOf;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.GuideId;
import org.courtier.decision.History;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Report;
import org.courtier.decision.StreamId;
import org.courtier.guide.services2024.DefineNeed;
import org.courtier.guide.services2024.EarlyAnswers;
import org.courtier.guide.services2024.NeedElements;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.party.Actor;
import org.courtier.rule.Finding;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RuleKey;
import org.courtier.testkit.Play;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every dossier allows, whatever its guide; played under the guide of professional services. */
class DossierRulesTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);
    private static final LocalDate THU_2026_09_17 = LocalDate.of(2026, 9, 17);
    private static final StreamId ANOTHER = StreamId.dossier(new UUID(0, 9));

    private static final List<GuideId> GUIDES = List.of(new GuideId("services2024"));

    private static final AttachDocument ATTACH = new AttachDocument(document(ServicesDocument.OTHER));
    private static final LinkDossiers LINK = new LinkDossiers(ANOTHER);
    private static final SuspendDossier SUSPEND = new SuspendDossier("budget gelé");
    private static final ResumeDossier RESUME = new ResumeDossier();
    private static final EndDossier END = new EndDossier(EndKind.ABANDONED, "besoin disparu");
    private static final Attest ATTEST = Attest.of(ServicesAttestation.LEGAL_CAPACITY);
    private static final ChangeReading CHANGE =
            new ChangeReading(EarlyAnswers.READING.choose(EarlyAnswers.INVALID), "avis juridique");
    private static final DefineNeed DEFINE = new DefineNeed(
            List.of(ServiceCategory.CHANGE_MANAGEMENT),
            new NeedElements(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    private static Play aSuspendedDossier() {
        return anOpenedDossier().on(TUE_2026_09_15).does(SUSPEND).on(WED_2026_09_16);
    }

    private static Play anEndedDossier() {
        return anOpenedDossier().on(TUE_2026_09_15).does(END).on(WED_2026_09_16);
    }

    private static AdoptDossier adoption(Moment since, Attestation... attestations) {
        return new AdoptDossier("2026-0147", CIUSSS, GUIDES, Readings.defaults(), since, List.of(attestations));
    }

    @Test
    void documents_are_attached_by_the_client_and_the_broker() {
        for (Actor actor : List.of(BUYER, SIGNATORY, CHIEF, BROKER)) {
            DossierFile file = anOpenedDossier().as(actor).does(ATTACH).part(DossierFile.class);
            assertEquals(List.of(document(ServicesDocument.OTHER)), file.documents());
        }
        anOpenedDossier().as(SUPPLIER).refusesBy(ATTACH, "dossier.attached-by");
    }

    @Test
    void a_dossier_is_linked_once_to_another_and_never_to_itself() {
        Play play = anOpenedDossier().does(LINK).does(LINK);
        assertEquals(List.of(ANOTHER), play.part(DossierFile.class).linked());
        play.refusesBy(new LinkDossiers(play.dossier().id()), "dossier.linked-to-another");
        assertThrows(IllegalArgumentException.class, () -> new LinkDossiers(StreamId.catalogue(new UUID(0, 9))));
    }

    @Test
    void the_client_alone_steers_its_dossier() {
        for (Action action : List.of(SUSPEND, END, CHANGE)) {
            anOpenedDossier().as(BROKER).refusesBy(action, "dossier.steered-by");
        }
        aSuspendedDossier().as(BROKER).refusesBy(RESUME, "dossier.steered-by");
    }

    @Test
    void a_client_acts_in_the_dossiers_of_its_own_body_alone() {
        for (Actor actor : List.of(BUYER, SIGNATORY, CHIEF)) {
            anOpenedDossierOf(CITY).as(actor).refuses(ATTACH, "P-044");
            anOpenedDossierOf(CITY).as(actor).refuses(ATTEST, "P-044");
        }
        anOpenedDossierOf(CITY).as(BUYER).refuses(DEFINE, "P-044");
        anOpenedDossierOf(CITY).as(BROKER).accepts(ATTACH);
    }

    @Test
    void a_suspended_dossier_waits_for_its_resumption() {
        Play suspended = aSuspendedDossier();
        suspended.refusesBy(DEFINE, "dossier.not-suspended");
        suspended.refusesBy(CHANGE, "dossier.not-suspended");
        suspended.refusesBy(SUSPEND, "dossier.suspended-once");
        for (Action allowed : List.of(ATTACH, LINK, ATTEST, RESUME, END)) {
            assertEquals(List.of(), suspended.accepts(allowed).irregularities());
        }
        suspended.does(RESUME).accepts(DEFINE);
    }

    @Test
    void a_suspension_holds_from_its_moment_on() {
        Play suspended = anOpenedDossier()
                .at(Moment.at(TUE_2026_09_15, LocalTime.of(10, 0)))
                .does(SUSPEND);
        suspended.on(MON_2026_09_14).accepts(DEFINE);
        suspended.at(Moment.at(TUE_2026_09_15, LocalTime.of(9, 59))).accepts(DEFINE);
        suspended.at(Moment.at(TUE_2026_09_15, LocalTime.of(10, 0))).refusesBy(DEFINE, "dossier.not-suspended");
        suspended.at(Moment.at(TUE_2026_09_15, LocalTime.of(10, 1))).refusesBy(DEFINE, "dossier.not-suspended");
    }

    @Test
    void only_a_suspended_dossier_is_resumed_and_not_before_its_suspension() {
        anOpenedDossier().refusesBy(RESUME, "dossier.resumed-when-suspended");
        aSuspendedDossier().on(MON_2026_09_14).refusesBy(RESUME, "dossier.resumed-when-suspended");
        aSuspendedDossier().on(TUE_2026_09_15).accepts(RESUME);
    }

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void a_dossier_ends_in_each_of_the_ways_and_keeps_why(EndKind kind) {
        Ending ending = anOpenedDossier()
                .does(new EndDossier(kind, "motif"))
                .part(DossierFile.class)
                .ended()
                .orElseThrow();
        assertEquals(new Ending(kind, "motif", Moment.on(MON_2026_09_14)), ending);
    }

    @Test
    void an_ended_dossier_takes_documents_attestations_and_links_alone() {
        Play ended = anEndedDossier();
        for (Action allowed : List.of(ATTACH, ATTEST, LINK)) {
            assertEquals(List.of(), ended.accepts(allowed).irregularities());
        }
        for (Action refused : List.of(DEFINE, SUSPEND, END, CHANGE)) {
            ended.refusesBy(refused, "dossier.not-ended");
        }
        assertTrue(ended.refuses(RESUME).breaches().stream()
                .anyMatch(b -> b.rule().value().equals("dossier.not-ended")));
    }

    @Test
    void before_its_end_a_dossier_is_not_ended_but_it_ends_only_once() {
        Play before = anEndedDossier().on(MON_2026_09_14);
        before.accepts(DEFINE);
        before.refusesBy(END, "dossier.ended-once");
        before.refusesBy(SUSPEND, "dossier.ended-once");
    }

    @Test
    void every_request_of_the_guide_is_closed_in_an_ended_and_in_a_suspended_dossier() {
        for (Possibility p : anEndedDossier().possible()) {
            boolean kept = DossierRules.AFTER_THE_END.contains(p.action()) || p.action() == Correct.class;
            boolean report = Report.class.isAssignableFrom(p.action());
            assertTrue(kept || report || !p.open(), p.action().getName());
        }
        List<Class<?>> waiting = List.of(ResumeDossier.class, EndDossier.class);
        for (Possibility p : aSuspendedDossier().possible()) {
            boolean kept = DossierRules.AFTER_THE_END.contains(p.action())
                    || waiting.contains(p.action())
                    || p.action() == Correct.class;
            boolean report = Report.class.isAssignableFrom(p.action());
            assertTrue(kept || report || !p.open(), p.action().getName());
        }
    }

    @Test
    void the_end_lifts_the_duties_that_were_open() {
        Play ended = anOpenedDossier().does(DEFINE).on(TUE_2026_09_15).does(END).on(WED_2026_09_16);
        Duty lifted = ended.duty("P-055");
        assertEquals(Duty.Status.LIFTED, lifted.status());
        assertEquals(Optional.of(Moment.on(TUE_2026_09_15)), lifted.ended());
        assertEquals(Duty.Status.OPEN, ended.on(MON_2026_09_14).duty("P-055").status());
    }

    @Test
    void the_client_and_the_broker_correct_an_entry() {
        Possibility client = correction(anOpenedDossier());
        assertTrue(client.open());
        assertTrue(correction(anEndedDossier()).open());
        Possibility supplier = correction(anOpenedDossier().as(SUPPLIER));
        assertEquals(
                List.of(new RuleKey("dossier.corrected-by")),
                supplier.reasons().stream().map(Finding.Breach::rule).toList());
        assertFalse(correction(anOpenedDossierOf(CITY).as(BUYER)).open());
    }

    @Test
    void a_correction_is_decided_by_whoever_corrects() {
        OpenDossier wrong = new OpenDossier("2026-0174", CIUSSS, GUIDES, Readings.defaults());
        OpenDossier right = new OpenDossier("2026-0147", CIUSSS, GUIDES, Readings.defaults());
        Play play = anEmptyDossier();
        History<Dossier> history = new History<>(play.dossier(), List.of())
                .with(new Commit(1, wrong, play.accepts(wrong).events(), play.setting()));
        Correct correct = new Correct(1, right, "chiffres inversés");
        if (!(play.corrects(history, correct) instanceof Outcome.Accepted<Dossier> accepted)) {
            throw new AssertionError("refused");
        }
        assertEquals(
                "2026-0147",
                accepted.state().find(DossierFile.class).orElseThrow().number());
        assertTrue(play.as(BROKER).corrects(history, correct) instanceof Outcome.Accepted<Dossier>);
        assertTrue(play.as(SUPPLIER).corrects(history, correct) instanceof Outcome.Refused<Dossier>);
    }

    private static Possibility correction(Play play) {
        return play.possible().stream()
                .filter(p -> p.action() == Correct.class)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reading_is_changed_with_a_reason_and_decisions_are_not_taken_again() {
        Outcome.Accepted<Dossier> accepted = anOpenedDossier().accepts(CHANGE);
        assertEquals(EarlyAnswers.INVALID, accepted.state().readings().of(EarlyAnswers.READING));
        assertTrue(anOpenedDossier().advises(CHANGE, "dossier.decisions-not-taken-again"));
        assertTrue(accepted.advice().get(0).sentence(Language.ENGLISH).contains("an early answer is admissible"));
        assertFalse(anOpenedDossier()
                .advises(
                        new ChangeReading(EarlyAnswers.READING.choose(EarlyAnswers.ACCEPTED), "rappel"),
                        "dossier.decisions-not-taken-again"));
    }

    @Test
    void a_reading_that_the_guide_has_not_coded_is_refused() {
        RuleKey known = EarlyAnswers.READING.key();
        for (ReadingChoice choice : List.of(
                new ReadingChoice(known, "PERHAPS"), new ReadingChoice(new RuleKey("other.reading"), "INVALID"))) {
            anOpenedDossier().refusesBy(new ChangeReading(choice, "essai"), "dossier.reading-coded");
        }
    }

    @Test
    void a_dossier_under_way_is_adopted_with_what_is_attested_and_a_gap() {
        Moment since = Moment.on(LocalDate.of(2026, 6, 1));
        Attestation attested = new Attestation(ServicesAttestation.LEGAL_CAPACITY, BUYER, since, Optional.empty());
        Play play = anEmptyDossier();
        assertTrue(play.advises(adoption(since, attested), "dossier.earlier-steps-not-judged"));
        assertFalse(play.advises(adoption(Moment.on(MON_2026_09_14)), "dossier.earlier-steps-not-judged"));
        Play adopted = play.does(adoption(since, attested));
        assertEquals(Optional.of(since), adopted.part(DossierFile.class).underWaySince());
        assertEquals(List.of(attested), adopted.part(Attestations.class).made());
        adopted.on(LocalDate.of(2026, 6, 2)).accepts(DEFINE);
    }

    @Test
    void what_is_attested_of_an_adopted_dossier_is_not_after_its_adoption() {
        Moment later = Moment.on(TUE_2026_09_15);
        Attestation early =
                new Attestation(ServicesAttestation.LEGAL_CAPACITY, BUYER, Moment.on(MON_2026_09_14), Optional.empty());
        Attestation late = new Attestation(ServicesAttestation.LEGAL_CAPACITY, BUYER, later, Optional.empty());
        anEmptyDossier().accepts(adoption(Moment.on(MON_2026_09_14), early));
        anEmptyDossier().refusesBy(adoption(later), "dossier.attested-before-adoption");
        anEmptyDossier().refusesBy(adoption(Moment.on(MON_2026_09_14), late), "dossier.attested-before-adoption");
    }

    static List<Event> impossible() {
        Moment on = Moment.on(THU_2026_09_17);
        Ending ending = new Ending(EndKind.RESTARTED, "motif", on);
        return List.of(
                new DossierSuspended("motif", on), new DossierEnded(ending), new DossierAdopted("1", CIUSSS, on, on));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_happens_once_cannot_have_happened_again(Event event) {
        Dossier ended = anEndedDossier().dossier();
        assertThrows(ImpossibleEvent.class, () -> event.applyTo(ended.parts()));
    }

    @Test
    void a_dossier_that_was_not_suspended_cannot_have_been_resumed() {
        DossierResumed resumed = new DossierResumed(Moment.on(THU_2026_09_17));
        Dossier opened = anOpenedDossier().dossier();
        assertThrows(ImpossibleEvent.class, () -> resumed.applyTo(opened.parts()));
    }
}
