package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.BY_THE_SUPPLIER;
import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.DRAFTS;
import static org.courtier.guide.services2024.Concluding.FINAL_VERSIONS;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.beforeTaxes;
import static org.courtier.guide.services2024.Concluding.byTheClient;
import static org.courtier.guide.services2024.PriceRequestScene.GREEN;
import static org.courtier.guide.services2024.PriceRequestScene.MON_2026_10_19;
import static org.courtier.guide.services2024.PriceRequestScene.TUE_2026_10_27;
import static org.courtier.guide.services2024.PriceRequestScene.aResponseOf;
import static org.courtier.guide.services2024.PriceRequestScene.aSentRequestTo;
import static org.courtier.guide.services2024.PriceRequestScene.answers;
import static org.courtier.guide.services2024.PriceRequestScene.came;
import static org.courtier.guide.services2024.PriceRequestScene.conforming;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
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
import java.util.function.Predicate;
import org.courtier.calendar.Moment;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Justification;
import org.courtier.contract.Signatures;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Action;
import org.courtier.decision.Guide;
import org.courtier.decision.Rule;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.Exploration.Found;
import org.courtier.guide.services2024.Exploration.Move;
import org.courtier.party.Actor;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.testkit.Play;
import org.courtier.testkit.services2024.Scene;
import org.junit.jupiter.api.Test;

/**
 * Every order in which a small dossier can be led from the sent price request to the signed contract, and what no order may lead to.
 *
 * <p>Aurore asks for $90,000.00, Boréal for $100,000.00. Both respond on Monday 19 October 2026; everything else is done on Tuesday
 * 27 October, without a time, so that no order is refused for its dates alone.
 */
class ExplorationTest {

    private static final int BOUND = 120_000;
    private static final Moment LATE = Moment.on(TUE_2026_10_27);

    @Test
    void no_order_of_the_moves_leads_to_an_unlawful_signature() {
        Found found = explore(start(), Services2024.guide(), "whole guide");
        assertEquals(Optional.empty(), found.violation());
        assertTrue(found.states() < BOUND, "exhausted");
        assertTrue(found.signed().stream().anyMatch(d -> isConcludedWith(d, AURORE)), "concluded at the lowest price");
        assertTrue(found.signed().stream().anyMatch(d -> isConcludedWith(d, BOREAL)), "concluded above it");
    }

    @Test
    void without_the_rules_on_the_chief_executive_the_exploration_finds_the_unlawful_signature() {
        Guide lax = without(r -> r.key().value().startsWith("services2024.waiting.chief-executive"));
        assertEquals(Services2024.guide().rules().size() - 3, lax.rules().size());
        Dossier assessed = aSentRequestTo(List.of(AURORE, BOREAL))
                .given(answers(came(AURORE, "90000.00"), came(BOREAL, "100000.00")))
                .given(
                        start().find(Attestations.class).orElseThrow(),
                        start().find(Justification.class).orElseThrow())
                .dossier();
        String violation = explore(assessed, lax, "without the chief executive")
                .violation()
                .orElseThrow();
        assertTrue(violation.contains("without the chief executive's authorisation"), violation);
    }

    private static Found explore(Dossier start, Guide guide, String what) {
        long began = System.nanoTime();
        Found found = new Exploration(guide, moves(), Signing2024::wrong).from(start, BOUND);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "exploration, %s: %d states (%d signed), %d transitions of %d moves judged, %.1f s; %s%n",
                what,
                found.states(),
                found.signed().size(),
                found.edges(),
                found.asked(),
                took.toMillis() / 1000.0,
                found.violation().orElse("no violation"));
        return found;
    }

    private static Guide without(Predicate<Rule> left) {
        Guide whole = Services2024.guide();
        return Guide.named(whole.id().value(), whole.title())
                .inForceFrom(whole.inForceFrom())
                .rulebook(whole.rulebook())
                .words(whole.vocabulary())
                .chapter(whole.rules().stream().filter(left.negate()).toList())
                .build();
    }

    private static boolean isConcludedWith(Dossier dossier, SupplierId supplier) {
        return dossier.find(Signatures.class).flatMap(Signatures::concluded).isPresent()
                && dossier.find(Transmissions.class)
                        .flatMap(Transmissions::contractToBroker)
                        .isPresent()
                && dossier.find(Choice.class)
                        .filter(c -> c.retained().equals(supplier))
                        .isPresent();
    }

    private static Dossier start() {
        Play play = aSentRequestTo(List.of(AURORE, BOREAL));
        Attestations all = play.part(Attestations.class);
        for (ServicesAttestation kind : List.of(
                ServicesAttestation.NEEDS_MET,
                ServicesAttestation.CONDITIONS_READ,
                ServicesAttestation.COMMITMENT_FORM_READ,
                ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY)) {
            all = all.with(new Attestation(kind, BUYER, LATE, Optional.empty()));
        }
        return play.given(all, new Justification(List.of(GREEN), document(ServicesDocument.JUSTIFICATION), LATE))
                .dossier();
    }

    private static List<Move> moves() {
        Moment reply = Moment.on(MON_2026_10_19);
        return List.of(
                new Move("Aurore responds", BUYER, reply, aResponseOf(AURORE, "90000.00"), d -> true),
                new Move("Boréal responds", BUYER, reply, aResponseOf(BOREAL, "100000.00"), d -> true),
                late("Aurore's conforms", BUYER, conforming(AURORE)),
                late("Boréal's conforms", BUYER, conforming(BOREAL)),
                late("Aurore retained", BUYER, new ChooseSupplier(AURORE, List.of())),
                late("Boréal retained", BUYER, new ChooseSupplier(BOREAL, List.of(GREEN))),
                new Move("choice retracted", BUYER, LATE, new RetractChoice("Nouvel examen"), d -> true),
                late("financial for Aurore's price", BUYER, financial("90000.00")),
                late("financial for Boréal's price", BUYER, financial("100000.00")),
                late("chief executive asked", BUYER, asked()),
                late("chief executive authorises", CHIEF, chief(AuthorisationStatus.OBTAINED)),
                late("chief executive refuses", CHIEF, chief(AuthorisationStatus.REFUSED)),
                late("contact for Aurore", BUYER, contact(AURORE)),
                late("contact for Boréal", BUYER, contact(BOREAL)),
                late("information collected", BROKER, new CollectInformation()),
                late("drafts prepared", BROKER, DRAFTS),
                late("drafts sent", BROKER, new SendDrafts()),
                late("drafts approved", BUYER, new ApproveDrafts()),
                late("authorisations confirmed", BUYER, new ConfirmAuthorisations()),
                late("final versions", BROKER, FINAL_VERSIONS),
                late("client signs", SIGNATORY, byTheClient(LATE)),
                late("Aurore signs", SUPPLIER, BY_THE_SUPPLIER),
                late("Boréal signs", Scene.actor("seller-2", "boreal", Role.SUPPLIER), BY_THE_SUPPLIER),
                late("signed copies", BUYER, new TransmitSignedContract(List.of(CONTRACT, FORM))));
    }

    private static Move late(String name, Actor actor, Action action) {
        return new Move(name, actor, LATE, action, d -> true);
    }

    private static RequestAuthorisation asked() {
        return new RequestAuthorisation(
                AuthorisationKind.CHIEF_EXECUTIVE,
                "",
                List.of(document(ServicesDocument.AUTHORISATION_FORM)),
                Optional.empty());
    }

    private static RecordAuthorisation financial(String amount) {
        return new RecordAuthorisation(
                AuthorisationKind.FINANCIAL, "", AuthorisationStatus.OBTAINED, Optional.of(beforeTaxes(amount)));
    }

    private static RecordAuthorisation chief(AuthorisationStatus outcome) {
        return new RecordAuthorisation(AuthorisationKind.CHIEF_EXECUTIVE, "", outcome, Optional.empty());
    }

    private static ContactBroker contact(SupplierId retained) {
        return new ContactBroker(
                retained,
                List.of(
                        document(ServicesDocument.PRICE_REQUEST),
                        document(ServicesDocument.SUBMISSION),
                        document(ServicesDocument.SOLICITED_LIST)),
                List.of());
    }
}
