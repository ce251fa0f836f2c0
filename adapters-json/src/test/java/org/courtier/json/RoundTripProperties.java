package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Correct;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.GuideId;
import org.courtier.decision.Opened;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RuleKey;
import org.courtier.text.Text;

/** What is written is read as the same value, and written again as the same bytes. */
class RoundTripProperties {

    private final JsonCodec codec = new JsonCodec(Probe.guides());

    @Property(tries = 300)
    void an_action_with_every_kind_of_component(@ForAll("everything") Action action) {
        Action read = codec.decodeAction(codec.encodeAction(action));
        assertEquals(action, read);
        assertEquals(codec.encodeAction(action), codec.encodeAction(read));
    }

    @Property(tries = 50)
    void actions_and_events_inside_others(@ForAll("everything") Action action, @ForAll("moments") Moment on) {
        Action correct = new Correct(1, new Correct(2, action, "b"), "a");
        assertEquals(correct, codec.decodeAction(codec.encodeAction(correct)));
        Event event = new EntryCorrected(
                1,
                List.of(
                        new Probe.ProbeNoted("x", Optional.of(action)),
                        new Opened(List.of(new GuideId("probe")), Readings.defaults(), on)),
                "r",
                on);
        assertEquals(event, codec.decodeEvent(codec.encodeEvent(event)));
    }

    @Property(tries = 200)
    void grounds(@ForAll("someGrounds") Grounds grounds) {
        assertEquals(grounds, codec.decodeGrounds(codec.encodeGrounds(grounds)));
    }

    @Property(tries = 200)
    void findings(@ForAll("someFindings") List<Finding> findings) {
        assertEquals(findings, codec.decodeFindings(codec.encodeFindings(findings)));
    }

    @Provide
    Arbitrary<Action> everything() {
        return ProbeValues.everything().map(a -> a);
    }

    @Provide
    Arbitrary<Moment> moments() {
        return ProbeValues.moment();
    }

    @Provide
    Arbitrary<Grounds> someGrounds() {
        Arbitrary<Grounds.StreamVersion> catalogue = Combinators.combine(
                        ProbeValues.stream(), Arbitraries.longs().between(1, 1_000_000))
                .as((stream, version) -> new Grounds.StreamVersion(stream, version, "00ff"));
        return Combinators.combine(
                        ProbeValues.actor(),
                        ProbeValues.moment(),
                        ProbeValues.instant(),
                        catalogue.optional(),
                        ProbeValues.text().optional())
                .as((actor, happened, recorded, head, version) -> new Grounds(
                        "0.1",
                        List.of(new GuideId("probe")),
                        new Readings(List.of(choice())),
                        actor,
                        happened,
                        recorded,
                        "interpretation-act",
                        head,
                        List.of(new Grounds.ReferenceVersion("probe.tariff", version)),
                        List.of("contract 1")));
    }

    @Provide
    Arbitrary<List<Finding>> someFindings() {
        Arbitrary<Basis> basis = ProbeValues.citation()
                .list()
                .ofMaxSize(3)
                .map(c -> new Basis(new RuleKey("probe.rule"), Text.of("Non.", "No."), c, List.of(choice())));
        Fact fact = Fact.of("closing", LocalDate.of(2026, 11, 2));
        Text pass = Text.of("demain", "tomorrow");
        return basis.<Finding>flatMap(b -> Arbitraries.of(
                        new Finding.Breach(b, List.of(fact), pass),
                        new Finding.Irregularity(b, List.of(fact, fact), pass),
                        new Finding.Recommendation(b, List.of()),
                        new Finding.Gap(b, List.of(fact))))
                .list()
                .ofMaxSize(3);
    }

    private static ReadingChoice choice() {
        return new ReadingChoice(new RuleKey("probe.reading"), "LATER");
    }
}
