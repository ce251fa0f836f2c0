package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.ALPHA;
import static org.courtier.decision.probe.Story.BETA;
import static org.courtier.decision.probe.Story.broker;
import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.calendar.Window;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Question;
import org.courtier.decision.Report;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.text.Wording;
import org.junit.jupiter.api.Test;

/** P-162: the closing lies from the 10th to the 15th business day after the receipt, for every supplier solicited. */
class ReceiptProvenLateTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final LocalDate WED_2026_11_04 = LocalDate.of(2026, 11, 4);
    static final LocalDate FRI_2026_11_06 = LocalDate.of(2026, 11, 6);
    static final LocalDate FRI_2026_11_13 = LocalDate.of(2026, 11, 13);
    static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
    static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);

    record Receipt(SupplierId supplier, LocalDate on) {}

    record Solicitation(List<Receipt> receipts, LocalDate closing) implements Part {
        Solicitation receivedBy(SupplierId supplier, LocalDate on) {
            Stream<Receipt> others = receipts.stream().filter(r -> !r.supplier().equals(supplier));
            return new Solicitation(
                    Stream.concat(others, Stream.of(new Receipt(supplier, on))).toList(), closing);
        }
    }

    record Notes(int count) implements Part {}

    record SendPriceRequest(List<SupplierId> suppliers, LocalDate closing) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new PriceRequestSent(suppliers, closing, s.happened().date()));
        }
    }

    record PriceRequestSent(List<SupplierId> suppliers, LocalDate closing, LocalDate on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Solicitation(
                    suppliers.stream().map(x -> new Receipt(x, on)).toList(), closing));
        }
    }

    record ReportReceipt(SupplierId supplier, LocalDate received) implements Report {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new ReceiptProven(supplier, received));
        }
    }

    record ReceiptProven(SupplierId supplier, LocalDate received) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(before.require(Solicitation.class).receivedBy(supplier, received));
        }
    }

    record SendToBroker() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new NoteFiled());
        }
    }

    record FileNote() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new NoteFiled());
        }
    }

    record NoteFiled() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(
                    new Notes(before.find(Notes.class).map(Notes::count).orElse(0) + 1));
        }
    }

    record ClosingDate() implements Question<LocalDate> {}

    record NoteCount() implements Question<Integer> {}

    static Window window(Situation s, LocalDate receipt) {
        return s.setting().calendar().window(receipt, 10, 15);
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(SendPriceRequest.class, List.of(Role.CLIENT), "probe.window.sent-by-client", "P-148"),
                    Guard.by(ReportReceipt.class, List.of(Role.CLIENT), "probe.window.told-by-client", "P-162"),
                    Guard.by(SendToBroker.class, List.of(Role.CLIENT), "probe.window.forwarded-by-client", "P-206"),
                    Guard.by(FileNote.class, List.of(Role.CLIENT), "probe.window.noted-by-client", "P-206"),
                    Guard.of(SendPriceRequest.class, "probe.window.at-sending", "P-162")
                            .requires(c -> window(c, c.happened().date())
                                    .contains(c.action().closing()))
                            .wouldPass(c -> window(c, c.happened().date()).words()),
                    Guard.of(ReportReceipt.class, "probe.window.at-proof", "P-162")
                            .after(Solicitation.class)
                            .requires(c -> window(c, c.action().received())
                                    .contains(c.part(Solicitation.class).closing()))
                            .showing(c -> List.of(
                                    Fact.of("supplier", c.action().supplier()),
                                    Fact.of(
                                            "Date limite",
                                            "Closing date",
                                            c.part(Solicitation.class).closing())))
                            .wouldPass(c -> Wording.of(window(c, c.action().received()))),
                    Guard.prior(SendToBroker.class, "probe.window.after-sending", "P-206")
                            .after(Solicitation.class)
                            .requires(s -> true)
                            .wouldPass("une demande envoyée", "a request sent"),
                    Computation.of(ClosingDate.class, "probe.window.closing", "P-162")
                            .after(Solicitation.class)
                            .answers(q -> Answer.of(q.part(Solicitation.class).closing())),
                    Computation.of(NoteCount.class, "probe.window.notes", "P-206")
                            .after(Notes.class)
                            .answers(q -> Answer.of(q.part(Notes.class).count())))
            .words(Story.words(
                    List.of(ReportReceipt.class, Solicitation.class),
                    "action|ReportReceipt|report-receipt|1|Réception prouvée|Receipt proven",
                    ".|supplier|supplier|Prestataire|Supplier",
                    "part|Solicitation|solicitation|1|Envoi de la demande|Sending of the request"))
            .build();

    static Story sentOnMondayToCloseOn(LocalDate closing) {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_02), new SendPriceRequest(List.of(ALPHA, BETA), closing));
        return story;
    }

    static Outcome.Accepted<Story.File> proven(Story story, LocalDate received) {
        return story.accepts(client(FRI_2026_11_06), new ReportReceipt(BETA, received));
    }

    @Test
    void from_the_10th_to_the_15th_business_day_inclusive() {
        for (LocalDate outside : List.of(FRI_2026_11_13, TUE_2026_11_24)) {
            assertEquals(
                    List.of("P-162"),
                    cited(Story.under(GUIDE)
                            .refuses(client(MON_2026_11_02), new SendPriceRequest(List.of(ALPHA), outside))
                            .breaches()));
        }
        for (LocalDate inside : List.of(MON_2026_11_16, MON_2026_11_23)) {
            sentOnMondayToCloseOn(inside);
        }
    }

    @Test
    void a_receipt_proven_two_days_late_is_accepted_with_an_irregularity_that_cites_the_window() {
        Outcome.Accepted<Story.File> proven = proven(sentOnMondayToCloseOn(MON_2026_11_16), WED_2026_11_04);
        assertEquals(List.of("P-162"), cited(proven.irregularities()));
        assertEquals(List.of("Supplier: beta", "Closing date: November 16, 2026"), facts(proven.irregularities()));
        assertEquals(
                "from November 18, 2026 to November 25, 2026",
                proven.irregularities().get(0).wouldPass().english());
    }

    @Test
    void a_receipt_that_leaves_the_closing_in_the_window_is_no_irregularity() {
        assertEquals(
                List.of(),
                proven(sentOnMondayToCloseOn(WED_2026_11_18), WED_2026_11_04).irregularities());
    }

    @Test
    void the_irregularity_stays_in_each_later_outcome_and_answer_that_reads_the_solicitation() {
        Story story = sentOnMondayToCloseOn(MON_2026_11_16);
        proven(story, WED_2026_11_04);
        for (int again = 0; again < 2; again++) {
            assertEquals(
                    List.of("P-162"),
                    cited(story.accepts(client(MON_2026_11_16), new SendToBroker())
                            .irregularities()));
            assertEquals(
                    List.of("P-162"),
                    cited(story.ask(client(TUE_2026_11_24), new ClosingDate()).findings()));
        }
    }

    @Test
    void the_irregularity_is_not_in_an_outcome_or_answer_that_does_not_read_it() {
        Story story = sentOnMondayToCloseOn(MON_2026_11_16);
        proven(story, WED_2026_11_04);
        assertEquals(
                List.of(), story.accepts(client(MON_2026_11_16), new FileNote()).irregularities());
        assertEquals(
                List.of(), story.ask(client(MON_2026_11_16), new NoteCount()).findings());
    }

    @Test
    void a_receipt_is_refused_before_anything_was_sent_and_from_the_wrong_person() {
        Outcome.Refused<Story.File> nothingSent =
                Story.under(GUIDE).refuses(client(FRI_2026_11_06), new ReportReceipt(BETA, WED_2026_11_04));
        assertEquals(List.of("Missing step: Sending of the request"), facts(nothingSent.breaches()));
        assertEquals(List.of("P-162"), cited(nothingSent.breaches()));
        Outcome.Refused<Story.File> broker = sentOnMondayToCloseOn(MON_2026_11_16)
                .refuses(broker(FRI_2026_11_06), new ReportReceipt(BETA, WED_2026_11_04));
        assertTrue(facts(broker.breaches()).contains("Role: Cloud Broker"));
    }
}
