package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.ALPHA;
import static org.courtier.decision.probe.Story.BETA;
import static org.courtier.decision.probe.Story.GAMMA;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.courtier.calendar.Moment;
import org.courtier.decision.Aim;
import org.courtier.decision.Aimed;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.decision.Urgency;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.junit.jupiter.api.Test;

/** P-206 to P-209: each solicited supplier that did not answer, by its form or by the reminder in its place. */
class NonParticipationTest {

    static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
    static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);

    enum What {
        CLOSED,
        REMINDED,
        FORM_RECEIVED,
        FORM_FORWARDED,
        BROKER_INFORMED
    }

    /** When each thing happened, for one supplier that did not answer. */
    record Silence(SortedMap<What, Moment> happened) {
        static final Silence NONE = new Silence(new TreeMap<>());

        Silence with(What what, Moment on) {
            SortedMap<What, Moment> more = new TreeMap<>(happened);
            more.put(what, on);
            return new Silence(more);
        }

        Optional<Moment> since(What what) {
            return Optional.ofNullable(happened.get(what));
        }

        boolean formReceived() {
            return since(What.FORM_RECEIVED).isPresent();
        }
    }

    record Silences(SortedMap<SupplierId, Silence> bySupplier) implements Part {
        List<SupplierId> suppliers() {
            return List.copyOf(bySupplier.keySet());
        }
    }

    record Close(List<SupplierId> silent) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return silent.stream()
                    .<Event>map(x -> new Noted(x, What.CLOSED, s.happened()))
                    .toList();
        }
    }

    record Note(SupplierId target, What what) implements Request, Aimed<SupplierId> {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Noted(target, what, s.happened()));
        }
    }

    record Noted(SupplierId supplier, What what, Moment on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            SortedMap<SupplierId, Silence> all = new TreeMap<>(
                    before.find(Silences.class).map(Silences::bySupplier).orElse(new TreeMap<>()));
            all.put(supplier, all.getOrDefault(supplier, Silence.NONE).with(what, on));
            return before.with(new Silences(all));
        }
    }

    record ContactBroker() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Contacted());
        }
    }

    record Contacted() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before;
        }
    }

    static Silence of(Aim<SupplierId> one) {
        return one.part(Silences.class).bySupplier().get(one.target());
    }

    static List<SupplierId> silent(Situation s) {
        return s.part(Silences.class).suppliers();
    }

    static List<Fact> missing(Situation s) {
        List<Fact> missing = new ArrayList<>();
        s.part(Silences.class).bySupplier().forEach((supplier, silence) -> {
            if (silence.formReceived() && silence.since(What.FORM_FORWARDED).isEmpty()) {
                missing.add(Fact.of("Formulaire reçu et non transmis", "Form received and not sent", supplier));
            }
            if (!silence.formReceived() && silence.since(What.REMINDED).isEmpty()) {
                missing.add(Fact.of("Relance à faire", "Reminder not made", supplier));
            }
        });
        return missing;
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(
                            List.of(Close.class, Note.class, ContactBroker.class),
                            List.of(Role.CLIENT),
                            "probe.silence.by-client",
                            "P-206"),
                    Guard.prior(ContactBroker.class, "probe.silence.forms-or-reminders", "P-206", "P-207")
                            .after(Silences.class)
                            .lacking(s -> missing(s))
                            .wouldPass(
                                    "chaque formulaire reçu transmis, chaque autre prestataire relancé",
                                    "each form received sent, each other supplier reminded"),
                    DutyRule.each(
                                    NonParticipationTest::silent,
                                    Role.CLIENT,
                                    Role.SUPPLIER,
                                    "probe.silence.remind",
                                    "P-207")
                            .after(Silences.class)
                            .from(one -> of(one).since(What.CLOSED))
                            .until(one -> of(one).since(What.REMINDED).or(() -> of(one).since(What.FORM_RECEIVED))),
                    DutyRule.each(
                                    NonParticipationTest::silent,
                                    Role.CLIENT,
                                    Role.BROKER,
                                    "probe.silence.forward",
                                    "P-208")
                            .after(Silences.class)
                            .from(one -> of(one).since(What.FORM_RECEIVED))
                            .due((one, since) -> new Due.Urgent(Urgency.SOON))
                            .until(one -> of(one).since(What.FORM_FORWARDED)),
                    DutyRule.each(
                                    NonParticipationTest::silent,
                                    Role.CLIENT,
                                    Role.BROKER,
                                    "probe.silence.inform",
                                    "P-209")
                            .after(Silences.class)
                            .from(one -> of(one).since(What.REMINDED))
                            .until(one ->
                                    of(one).since(What.BROKER_INFORMED).or(() -> of(one).since(What.FORM_RECEIVED))))
            .targets(
                    Note.class,
                    s -> s.find(Silences.class).map(Silences::suppliers).orElse(List.of()))
            .build();

    static Story threeDidNotAnswer() {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_23), new Close(List.of(ALPHA, BETA, GAMMA)));
        return story;
    }

    static void noted(Story story, SupplierId supplier, What what) {
        story.accepts(client(TUE_2026_11_24), new Note(supplier, what));
    }

    @Test
    void a_form_received_and_not_sent_and_a_reminder_not_made_are_refused_supplier_by_supplier() {
        Story story = threeDidNotAnswer();
        noted(story, ALPHA, What.FORM_RECEIVED);
        noted(story, BETA, What.REMINDED);
        assertEquals(
                List.of("Form received and not sent: alpha", "Reminder not made: gamma"),
                facts(story.refuses(client(WED_2026_11_25), new ContactBroker()).breaches()));
    }

    @Test
    void no_answer_with_its_reminder_passes_and_so_does_a_form_that_was_sent() {
        Story story = threeDidNotAnswer();
        noted(story, ALPHA, What.FORM_RECEIVED);
        noted(story, ALPHA, What.FORM_FORWARDED);
        noted(story, BETA, What.REMINDED);
        noted(story, GAMMA, What.REMINDED);
        story.accepts(client(WED_2026_11_25), new ContactBroker());
    }

    @Test
    void the_duties_open_and_end_for_each_supplier() {
        Story story = threeDidNotAnswer();
        assertEquals(List.of("remind alpha", "remind beta", "remind gamma"), story.open(client(TUE_2026_11_24)));
        noted(story, ALPHA, What.FORM_RECEIVED);
        noted(story, BETA, What.REMINDED);
        assertEquals(List.of("remind gamma", "forward alpha", "inform beta"), story.open(client(TUE_2026_11_24)));
        noted(story, ALPHA, What.FORM_FORWARDED);
        noted(story, BETA, What.BROKER_INFORMED);
        noted(story, GAMMA, What.REMINDED);
        assertEquals(List.of("inform gamma"), story.open(client(TUE_2026_11_24)));
        noted(story, GAMMA, What.FORM_RECEIVED);
        assertEquals(List.of("forward gamma"), story.open(client(TUE_2026_11_24)));
    }

    @Test
    void each_act_tells_the_duties_that_it_opens() {
        Story story = threeDidNotAnswer();
        List<Duty> opened = story.accepts(client(TUE_2026_11_24), new Note(BETA, What.REMINDED))
                .newDuties();
        assertEquals(1, opened.size());
        assertEquals("P-209", opened.get(0).basis().citations().get(0).row().value());
        assertEquals("beta", opened.get(0).about().orElseThrow().english());
    }

    @Test
    void an_urgency_is_never_late() {
        Story story = threeDidNotAnswer();
        noted(story, ALPHA, What.FORM_RECEIVED);
        LocalDate nextYear = WED_2026_11_25.plusYears(1);
        assertEquals(
                0,
                story.duties(client(nextYear)).stream()
                        .filter(d -> d.overdue(nextYear))
                        .count());
    }

    @Test
    void what_may_be_done_names_each_supplier() {
        Story story = threeDidNotAnswer();
        assertEquals(
                List.of("alpha", "beta", "gamma"),
                story.possibilities(client(TUE_2026_11_24)).stream()
                        .filter(p -> p.action() == Note.class)
                        .map(p -> p.target().orElseThrow().english())
                        .toList());
    }
}
