package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.WED_2026_10_07;
import static org.courtier.guide.services2024.Living.AMENDMENT;
import static org.courtier.guide.services2024.Living.AMENDMENT_TEMPLATE;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.bothSigned;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.everythingConfirmedOn;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.courtier.calendar.Term;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Disposal;
import org.courtier.contract.Party;
import org.courtier.contract.RetentionClock;
import org.courtier.contract.Signatures;
import org.courtier.contract.Termination;
import org.courtier.decision.Action;
import org.courtier.decision.Duty;
import org.courtier.decision.Outcome;
import org.courtier.dossier.AttachDocument;
import org.courtier.dossier.Dossier;
import org.courtier.testkit.AnyDay;
import org.courtier.testkit.Play;

/** What holds of the life of a contract, whatever is done to it in whatever order. */
class ContractLifeProperties {

    private static final List<ServicesRecord> ON_REQUEST = Stream.of(ServicesRecord.values())
            .filter(k -> k.transmission().onRequest())
            .toList();

    /** What somebody does, days after the step before. */
    record Step(int days, UnaryOperator<Play> act) {}

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_term_never_exceeds_three_years_nor_does_a_retention_end_before_the_contract(
            @ForAll("terms") List<Step> terms, @ForAll("lives") List<Step> life) {
        Play play = concluded().without(Signatures.class);
        for (Step step : terms) {
            play = step.act().apply(play);
            holds(play);
        }
        play = play.given(bothSigned(WED_2026_10_07));
        LocalDate day = MON_2026_11_02;
        for (Step step : life) {
            day = day.plusDays(step.days());
            play = step.act().apply(play.on(day));
            holds(play);
        }
    }

    private static void holds(Play play) {
        Optional<ContractTerm> term = play.dossier().find(ContractTerm.class);
        term.ifPresent(t ->
                assertFalse(t.lastPossible().isAfter(Term.lastDay(t.start(), 3)), () -> "more than three years: " + t));
        Optional<LocalDate> end = play.dossier()
                .find(Termination.class)
                .map(Termination::effective)
                .or(() -> term.map(ContractTerm::end));
        for (RetentionClock clock : play.asks(new RetentionClocks()).value().orElseThrow()) {
            boolean runs =
                    end.isPresent() && play.dossier().find(Signatures.class).isPresent();
            assertEquals(runs, clock.lastDay().isPresent());
            clock.lastDay().ifPresent(last -> assertFalse(last.isBefore(end.get()), clock::toString));
        }
        LocalDate asked = play.setting().happened().date();
        for (Disposal fate : play.asks(new Disposals()).value().orElseThrow()) {
            if (fate.mayBeDestroyed()) {
                assertTrue(end.filter(asked::isAfter).isPresent(), fate::toString);
            }
        }
    }

    /** Everything is owed to the Broker at once; what is sent discharges its own duty and no other. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_transmission_duty_is_discharged_by_exactly_its_fact(@ForAll("shipments") List<ServicesRecord> sent) {
        Play play = everythingOwed();
        for (ServicesRecord kind : sent) {
            play = send(play, kind);
        }
        for (ServicesRecord kind : ServicesRecord.values()) {
            Duty duty = play.duty(row(kind));
            assertEquals(!sent.contains(kind), duty.open(), () -> kind + ": " + duty);
        }
    }

    private static Play everythingOwed() {
        Document amendment = AMENDMENT;
        Play play = inForce()
                .does(new RequestContractAmendment(ContractChange.of("Livrables")))
                .as(BROKER)
                .does(new PrepareContractAmendment(1, amendment, AMENDMENT_TEMPLATE, true))
                .given(everythingConfirmedOn(MON_2026_11_02))
                .as(SIGNATORY)
                .does(new SignContractAmendment(1, Party.CLIENT))
                .as(SUPPLIER)
                .does(new SignContractAmendment(1, Party.SUPPLIER))
                .as(BUYER)
                .does(new DrawUpEndEvaluation(document(ServicesDocument.EVALUATION_REPORT)))
                .does(new ReportTermination(
                        MON_2026_11_02, Party.CLIENT, document(ServicesDocument.TERMINATION_LETTER)))
                .as(CHIEF)
                .does(new SignEndEvaluation())
                .as(BROKER);
        for (ServicesRecord kind : ON_REQUEST) {
            play = play.does(new RequestRecords(kind));
        }
        return play.as(BUYER);
    }

    private static Play send(Play play, ServicesRecord kind) {
        return switch (kind) {
            case SIGNED_CONTRACT -> play.does(new TransmitSignedContract(List.of(CONTRACT)));
            case SIGNED_AMENDMENT -> play.does(new TransmitContractAmendment(1, AMENDMENT));
            default -> play.does(new TransmitRecords(kind, List.of(document(of(kind)))));
        };
    }

    private static ServicesDocument of(ServicesRecord kind) {
        return Stream.of(ServicesDocument.values())
                .filter(d -> ServicesRecord.of(d).equals(Optional.of(kind)))
                .findFirst()
                .orElseThrow();
    }

    private static String row(ServicesRecord kind) {
        return kind.row(ServicesRecord.Column.TRANSMISSION);
    }

    @Provide
    Arbitrary<List<ServicesRecord>> shipments() {
        return Arbitraries.of(ServicesRecord.values()).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Step>> terms() {
        Arbitrary<LocalDate> days = AnyDay.between(TUE_2026_10_13, LocalDate.of(2030, 12, 31));
        return Combinators.combine(days, days, days.list().ofMaxSize(3))
                .as((start, end, renewals) -> new Step(
                        0,
                        play -> attempt(
                                play.as(BUYER),
                                () -> new SetTerm(
                                        start,
                                        end,
                                        renewals.stream().sorted().distinct().toList()))))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<LocalDate> days = AnyDay.between(TUE_2026_10_13, LocalDate.of(2030, 12, 31));
        Arbitrary<UnaryOperator<Play>> amendments = days.map(end -> play -> amended(play, end));
        Arbitrary<UnaryOperator<Play>> others = Arbitraries.of(
                play -> attempt(play.as(BUYER), RenewContract::new),
                play -> attempt(play.as(BUYER), () -> new AttachDocument(document(ServicesDocument.INVOICE))));
        Arbitrary<UnaryOperator<Play>> terminations = days.map(effective -> play -> attempt(
                play.as(BUYER),
                () -> new ReportTermination(effective, Party.CLIENT, document(ServicesDocument.TERMINATION_LETTER))));
        Arbitrary<UnaryOperator<Play>> acts =
                Arbitraries.frequencyOf(Tuple.of(5, amendments), Tuple.of(5, others), Tuple.of(1, terminations));
        return Combinators.combine(Arbitraries.integers().between(0, 120), acts)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    /** Asks for an amendment of the end and, where that is accepted, leads it to both signatures. */
    private static Play amended(Play play, LocalDate end) {
        Play asked = attempt(
                play.as(BUYER), () -> new RequestContractAmendment(ContractChange.ofTheEnd("Prolongation", end)));
        int number = asked.dossier()
                .find(ContractAmendments.class)
                .map(a -> a.each().size())
                .orElse(0);
        LocalDate today = asked.setting().happened().date();
        Play confirmed = asked.given(everythingConfirmedOn(today)).as(BROKER);
        Play prepared =
                attempt(confirmed, () -> new PrepareContractAmendment(number, AMENDMENT, AMENDMENT_TEMPLATE, true));
        Play once = attempt(prepared.as(SIGNATORY), () -> new SignContractAmendment(number, Party.CLIENT));
        return attempt(once.as(SUPPLIER), () -> new SignContractAmendment(number, Party.SUPPLIER));
    }

    /** Does what can be done; what is refused or cannot even be said changes nothing. */
    private static Play attempt(Play play, Supplier<Action> action) {
        try {
            Action asked = action.get();
            return play.says(asked) instanceof Outcome.Accepted<Dossier> ? play.does(asked) : play;
        } catch (IllegalArgumentException e) {
            return play;
        }
    }
}
