package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.FRI_2026_10_02;
import static org.courtier.guide.services2024.PriceRequestScene.MON_2026_10_05;
import static org.courtier.guide.services2024.PriceRequestScene.MON_2026_10_19;
import static org.courtier.guide.services2024.PriceRequestScene.MON_2026_10_26;
import static org.courtier.guide.services2024.PriceRequestScene.TUE_2026_10_20;
import static org.courtier.guide.services2024.PriceRequestScene.TUE_2026_10_27;
import static org.courtier.guide.services2024.PriceRequestScene.anEmailTo;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.catalogue.Document;
import org.courtier.decision.Action;
import org.courtier.decision.Guide;
import org.courtier.dossier.Attest;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.Exploration.Found;
import org.courtier.guide.services2024.Exploration.Move;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.Actor;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;
import org.junit.jupiter.api.Test;

/**
 * Every order in which a dossier can be led from its opening to the sent price request, on two days told in any order, and what no
 * order may send.
 *
 * <p>The days to close on are counted by hand: from Friday 2 October 2026 Monday 19 to Monday 26 October, from Monday 5 October one
 * business day later (Thanksgiving is on 12 October).
 */
class SendingExplorationTest {

    private static final int BOUND = 120_000;
    private static final List<LocalDate> DAYS = List.of(FRI_2026_10_02, MON_2026_10_05);
    private static final List<SupplierId> FOUR =
            FIVE.stream().filter(s -> !s.equals(CARTIER)).toList();

    @Test
    void no_order_of_the_moves_sends_an_unlawful_price_request() {
        Found found = explore(Services2024.guide());
        assertEquals(Optional.empty(), found.violation());
        assertTrue(found.states() < BOUND, "exhausted");
    }

    @Test
    void without_the_rule_on_the_broker_s_authorisation_the_exploration_finds_the_unlawful_sending() {
        String violation =
                explore(without("services2024.sending.authorised")).violation().orElseThrow();
        assertTrue(violation.contains("not authorised"), violation);
    }

    @Test
    void without_the_rule_on_the_closing_the_exploration_finds_the_window_missed() {
        String violation =
                explore(without("services2024.sending.closing")).violation().orElseThrow();
        assertTrue(violation.contains("closing"), violation);
    }

    private static Found explore(Guide guide) {
        long began = System.nanoTime();
        Found found = new Exploration(guide, moves(), (before, after) -> wrong(after))
                .from(anOpenedDossier().dossier(), BOUND);
        System.out.printf(
                "exploration to the sending: %d states, %d transitions of %d moves judged, %d ms; %s%n",
                found.states(),
                found.edges(),
                found.asked(),
                (System.nanoTime() - began) / 1_000_000,
                found.violation().orElse("no violation"));
        return found;
    }

    private static Guide without(String rule) {
        Guide whole = Services2024.guide();
        assertTrue(whole.rules().stream().anyMatch(r -> r.key().value().equals(rule)));
        return Guide.named(whole.id().value(), whole.title())
                .inForceFrom(whole.inForceFrom())
                .rulebook(whole.rulebook())
                .words(whole.vocabulary())
                .chapter(whole.rules().stream()
                        .filter(r -> !r.key().value().equals(rule))
                        .toList())
                .build();
    }

    /** What must hold of every price request that was sent, written from the guide and apart from its rules. */
    private static Optional<String> wrong(Dossier dossier) {
        return dossier.find(Solicitation.class)
                .flatMap(sent -> Stream.of(
                                broken(
                                        "not authorised by the Broker as last drawn up and submitted",
                                        authorised(dossier, sent)),
                                broken("a section is not completed", completed(dossier)),
                                broken(
                                        "the closing is outside the reply period",
                                        window(sent).contains(sent.closing().date())),
                                broken("legal capacity not attested before", capable(dossier, sent)),
                                broken("sent to a supplier that is not qualified", FIVE.containsAll(sent.ids())),
                                broken("a supplier is left out without a record", excluded(dossier, sent)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> broken(String what, boolean holds) {
        return holds ? Optional.empty() : Optional.of(what);
    }

    private static boolean authorised(Dossier dossier, Solicitation sent) {
        LocalDate prepared =
                dossier.find(PriceRequest.class).orElseThrow().prepared().date();
        LocalDate submitted =
                dossier.find(ValidationRequest.class).orElseThrow().submitted().date();
        return dossier.find(BrokerValidation.class)
                .filter(v -> v.outcome() == BrokerOutcome.AUTHORISED)
                .filter(v -> !v.decided().date().isBefore(prepared))
                .filter(v -> !v.decided().date().isBefore(submitted))
                .filter(v -> !v.decided().date().isAfter(sent.sent().date()))
                .isPresent();
    }

    private static boolean completed(Dossier dossier) {
        return dossier.find(PriceRequest.class).orElseThrow().sections().stream()
                .allMatch(Section::completed);
    }

    private static Window window(Solicitation sent) {
        return sent.sent().date().equals(FRI_2026_10_02)
                ? new Window(MON_2026_10_19, MON_2026_10_26)
                : new Window(TUE_2026_10_20, TUE_2026_10_27);
    }

    private static boolean capable(Dossier dossier, Solicitation sent) {
        return dossier.find(Attestations.class).orElse(Attestations.NONE).made().stream()
                .anyMatch(a -> a.kind() == ServicesAttestation.LEGAL_CAPACITY
                        && !a.on().date().isAfter(sent.sent().date()));
    }

    private static boolean excluded(Dossier dossier, Solicitation sent) {
        return sent.ids().contains(CARTIER)
                || dossier.find(Exclusions.class)
                        .filter(e -> e.documented(CARTIER))
                        .isPresent();
    }

    private static List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        moves.add(once(FRI_2026_10_02, ServicesAttestation.LEGAL_CAPACITY, Optional.empty()));
        moves.add(once(MON_2026_10_05, ServicesAttestation.LEGAL_CAPACITY, Optional.empty()));
        moves.add(new Move(
                "Cartier set aside",
                BUYER,
                Moment.on(FRI_2026_10_02),
                new ExcludeSupplier(
                        CARTIER, "sans expérience", Optional.of(document(ServicesDocument.EXCLUSION_RECORD))),
                d -> d.find(Exclusions.class).isEmpty()));
        for (LocalDate day : DAYS) {
            moves.add(once(
                    day,
                    ServicesAttestation.SCOPE_OF_QUALIFICATION,
                    Optional.of(document(ServicesDocument.SERVICES_BY_QUALIFICATION))));
            moves.add(move(day, "need", BUYER, need()));
            moves.add(move(day, "drawn up", BUYER, request(true)));
            moves.add(move(day, "submitted", BUYER, submission()));
            moves.add(move(day, "authorised", BROKER, decision(BrokerOutcome.AUTHORISED)));
            for (LocalDate closing : DAYS_AROUND) {
                moves.add(move(day, "sent, closing " + closing, BUYER, sending(FIVE, closing, anEmailTo(FIVE))));
            }
        }
        moves.add(move(MON_2026_10_05, "drawn up in part", BUYER, request(false)));
        moves.add(move(MON_2026_10_05, "refused", BROKER, decision(BrokerOutcome.REFUSED)));
        moves.add(move(MON_2026_10_05, "sent without Cartier", BUYER, sending(FOUR, TUE_2026_10_20, anEmailTo(FOUR))));
        List<SupplierId> six = Stream.concat(FIVE.stream(), Stream.of(UNKNOWN)).toList();
        moves.add(move(MON_2026_10_05, "sent to an unknown", BUYER, sending(six, TUE_2026_10_20, anEmailTo(six))));
        return moves;
    }

    private static final List<LocalDate> DAYS_AROUND = List.of(
            MON_2026_10_19.minusDays(3),
            MON_2026_10_19,
            TUE_2026_10_20,
            MON_2026_10_26,
            TUE_2026_10_27,
            TUE_2026_10_27.plusDays(1));

    private static Move move(LocalDate day, String what, Actor actor, Action action) {
        return new Move(what + " on " + day, actor, Moment.on(day), action, d -> true);
    }

    /** An attestation is made once a day at most: each would be kept, without end. */
    private static Move once(LocalDate day, ServicesAttestation kind, Optional<Document> document) {
        Predicate<Dossier> notYet = d -> d.find(Attestations.class).orElse(Attestations.NONE).made().stream()
                .noneMatch(a -> a.kind() == kind);
        return new Move(kind + " on " + day, BUYER, Moment.on(day), new Attest(kind, document), notYet);
    }

    private static DefineNeed need() {
        return new DefineNeed(
                List.of(ServiceCategory.CHANGE_MANAGEMENT),
                PriceRequestScene.aNeed(ServiceCategory.CHANGE_MANAGEMENT).elements());
    }

    private static DrawUpPriceRequest request(boolean completed) {
        return new DrawUpPriceRequest(
                document(ServicesDocument.PRICE_REQUEST_TEMPLATE),
                List.of(new Section("Mandat", completed)),
                List.of(),
                TaxBasis.BEFORE_TAXES);
    }

    private static SubmitForValidation submission() {
        return new SubmitForValidation(
                "Migration", Optional.of(new Estimate(Money.parse("100000.00"), TaxBasis.BEFORE_TAXES)), Channel.EMAIL);
    }

    private static DecideValidation decision(BrokerOutcome outcome) {
        return new DecideValidation(
                outcome, "examiné", List.of(new CategoryFit(ServiceCategory.CHANGE_MANAGEMENT, true)));
    }

    private static SendPriceRequest sending(List<SupplierId> suppliers, LocalDate closing, Dispatch dispatch) {
        return new SendPriceRequest(suppliers, Moment.on(closing), dispatch);
    }
}
