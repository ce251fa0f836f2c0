package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Living.AMENDMENT;
import static org.courtier.guide.services2024.Living.AMENDMENT_TEMPLATE;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.THREE_YEARS;
import static org.courtier.guide.services2024.Living.confirmedOn;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.ConsentOf;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.Party;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.Termination;
import org.courtier.decision.Action;
import org.courtier.decision.Guide;
import org.courtier.dossier.Attest;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.Exploration.Found;
import org.courtier.guide.services2024.Exploration.Move;
import org.courtier.party.Actor;
import org.courtier.party.PersonRef;
import org.junit.jupiter.api.Test;

/** Every order in which the life of a small contract can be led, from its signatures on, and what no order may lead to. */
class LifeExplorationTest {

    private static final int BOUND = 20_000;
    private static final Moment DAY = Moment.on(MON_2026_11_02);
    private static final PersonRef ADVISER = new PersonRef("adviser");

    @Test
    void no_order_of_the_moves_leads_to_an_unlawful_life() {
        Found found = explore(Services2024.guide(), "the contract's life");
        assertEquals(Optional.empty(), found.violation());
        assertTrue(found.states() < BOUND, "exhausted");
        assertTrue(found.signed().stream().anyMatch(LifeExplorationTest::isAmendedAndTransmitted));
        assertTrue(
                found.signed().stream().anyMatch(d -> d.find(Termination.class).isPresent()));
    }

    @Test
    void without_the_rule_on_the_stamp_the_exploration_finds_the_unvalidated_amendment() {
        Guide whole = Services2024.guide();
        Guide lax = Guide.named(whole.id().value(), whole.title())
                .inForceFrom(whole.inForceFrom())
                .rulebook(whole.rulebook())
                .words(whole.vocabulary())
                .chapter(whole.rules().stream()
                        .filter(r -> !r.key().value().startsWith("services2024.contract-amendment.validated-first"))
                        .toList())
                .build();
        String violation = explore(lax, "without the stamp").violation().orElseThrow();
        assertTrue(violation.contains("signed before the Broker validated it"), violation);
    }

    private static Found explore(Guide guide, String what) {
        long began = System.nanoTime();
        Found found = new Exploration(guide, moves(), Life2024::wrong).from(start(), BOUND);
        System.out.printf(
                "exploration, %s: %d states, %d transitions of %d moves judged, %.1f s; %s%n",
                what,
                found.states(),
                found.edges(),
                found.asked(),
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0,
                found.violation().orElse("no violation"));
        return found;
    }

    /** In force, two of the three laws of an amendment confirmed. */
    private static Dossier start() {
        return inForce()
                .given(confirmedOn(
                        MON_2026_11_02,
                        ServicesAttestation.AMENDMENT_LCOP_17,
                        ServicesAttestation.AMENDMENT_ACCOUNTABILITY))
                .dossier();
    }

    private static boolean isAmendedAndTransmitted(Dossier dossier) {
        return dossier.find(ContractAmendments.class)
                .flatMap(a -> a.find(1))
                .flatMap(ContractAmendment::transmitted)
                .isPresent();
    }

    private static List<Move> moves() {
        return List.of(
                move("renewed", BUYER, new RenewContract()),
                asked("an extension within three years", ContractChange.ofTheEnd("Prolongation", THREE_YEARS)),
                asked("an extension beyond", ContractChange.ofTheEnd("Prolongation", THREE_YEARS.plusDays(1))),
                asked(
                        "an added category",
                        new ContractChange(
                                "Ajout",
                                Optional.empty(),
                                false,
                                List.of(ServiceCategory.CHANGE_MANAGEMENT),
                                List.of())),
                move("prepared", BROKER, new PrepareContractAmendment(1, AMENDMENT, AMENDMENT_TEMPLATE, true)),
                move("unstamped", BROKER, new PrepareContractAmendment(1, AMENDMENT, AMENDMENT_TEMPLATE, false)),
                move("client signs", SIGNATORY, new SignContractAmendment(1, Party.CLIENT)),
                move("supplier signs", SUPPLIER, new SignContractAmendment(1, Party.SUPPLIER)),
                move("amendment sent", BUYER, new TransmitContractAmendment(1, AMENDMENT)),
                move(
                        "terminated",
                        BUYER,
                        new ReportTermination(
                                MON_2026_11_02, Party.CLIENT, document(ServicesDocument.TERMINATION_LETTER))),
                sent(ServicesRecord.TERMINATION, ServicesDocument.TERMINATION_LETTER),
                move("evaluation", BUYER, new DrawUpEndEvaluation(document(ServicesDocument.EVALUATION_REPORT))),
                move("evaluation signed", CHIEF, new SignEndEvaluation()),
                sent(ServicesRecord.PERFORMANCE_EVALUATION, ServicesDocument.EVALUATION_REPORT),
                move("client agrees", BUYER, new GiveContactConsent(ConsentOf.CLIENT, ADVISER)),
                move("person accepts", BUYER, new GiveContactConsent(ConsentOf.PERSON, ADVISER)),
                move("listed with a name", BROKER, new ListContract(Optional.of(ADVISER))),
                new Move(
                        "confirmed",
                        BUYER,
                        DAY,
                        Attest.of(ServicesAttestation.AMENDMENT_RCTI_74),
                        d -> !attested(d, ServicesAttestation.AMENDMENT_RCTI_74)));
    }

    private static Move move(String name, Actor actor, Action action) {
        return new Move(name, actor, DAY, action, d -> true);
    }

    private static Move asked(String name, ContractChange change) {
        return new Move(
                name,
                BUYER,
                DAY,
                new RequestContractAmendment(change),
                d -> d.find(ContractAmendments.class).isEmpty());
    }

    private static Move sent(ServicesRecord kind, ServicesDocument document) {
        return new Move(
                kind + " sent",
                BUYER,
                DAY,
                new TransmitRecords(kind, List.of(document(document))),
                d -> d.find(RecordExchanges.class).orElse(RecordExchanges.NONE).transmitted().stream()
                        .noneMatch(t -> t.kind() == kind));
    }

    private static boolean attested(Dossier dossier, ServicesAttestation kind) {
        return dossier.find(Attestations.class)
                .orElse(Attestations.NONE)
                .last(kind)
                .isPresent();
    }
}
