package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Step;
import org.courtier.decision.Urgency;
import org.courtier.party.Role;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.rule.Verdict;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Json JSON = new Json(Probe.guides());
    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);
    private static final RuleKey RULE = new RuleKey("probe.rule");
    private static final Basis BASIS = new Basis(RULE, Text.of("Non.", "No."), List.of(), List.of());
    private static final String BASIS_JSON =
            "{\"rule\":\"probe.rule\",\"statement\":{\"fr\":\"Non.\",\"en\":\"No.\"},\"citations\":[],\"readings\":[]}";
    private static final Finding.Breach BREACH = new Finding.Breach(BASIS, List.of(), Text.same("x"));
    private static final String BREACH_JSON =
            "{\"basis\":" + BASIS_JSON + ",\"facts\":[],\"would-pass\":{\"fr\":\"x\",\"en\":\"x\"}}";

    @Test
    void findings_with_their_citations() {
        Basis cited = new Basis(
                RULE,
                Text.of("Non.", "No."),
                List.of(Rulebook.shipped().row(new RowId("P-162")).citation()),
                List.of());
        assertEquals(
                "{\"type\":\"findings\",\"form\":1,\"items\":[{\"type\":\"gap\",\"basis\":"
                        + BASIS_JSON.replace(
                                "\"citations\":[]",
                                "\"citations\":[{\"row\":\"P-162\",\"document\":\"000\",\"section\":\""
                                        + cited.citations().get(0).section() + "\"}]")
                        + ",\"facts\":[]}]}",
                text(JSON.writeFindings(List.of(new Finding.Gap(cited, List.of())))));
    }

    @Test
    void a_refusal_with_its_trace() {
        Outcome<?> refused = new Outcome.Refused<>(
                List.of(BREACH),
                List.of(
                        new Step(RULE, new Verdict.Lifted(RULE)),
                        new Step(RULE, new Verdict.Met(List.of(new Fact("", Text.same("a"), Text.same("b"))))),
                        new Step(RULE, new Verdict.NotApplicable())));
        assertEquals(
                "{\"type\":\"refused\",\"form\":1,\"breaches\":[" + BREACH_JSON + "],\"trace\":["
                        + "{\"rule\":\"probe.rule\",\"verdict\":{\"type\":\"lifted\",\"by\":\"probe.rule\"}},"
                        + "{\"rule\":\"probe.rule\",\"verdict\":{\"type\":\"met\",\"standing-on\":[{\"component\":\"\","
                        + "\"label\":{\"fr\":\"a\",\"en\":\"a\"},\"value\":{\"fr\":\"b\",\"en\":\"b\"}}]}},"
                        + "{\"rule\":\"probe.rule\",\"verdict\":{\"type\":\"not-applicable\"}}]}",
                text(JSON.writeOutcome(refused)));
    }

    @Test
    void duties_with_every_kind_of_due() {
        Duty urgent = new Duty(
                BASIS,
                Role.CLIENT,
                Role.SUPPLIER,
                Optional.empty(),
                Moment.on(FRI_2026_10_09),
                new Due.Urgent(Urgency.VERY_SOON),
                Duty.Status.OPEN,
                Optional.empty());
        assertEquals(
                "{\"type\":\"duties\",\"form\":1,\"items\":[{\"basis\":" + BASIS_JSON
                        + ",\"owed-by\":\"client\",\"owed-to\":\"supplier\",\"opened\":\"2026-10-09\","
                        + "\"due\":{\"type\":\"urgent\",\"grade\":\"very-soon\"},\"status\":\"open\"}]}",
                text(JSON.writeDuties(List.of(urgent))));
    }

    @Test
    void a_date_with_the_certificate_of_its_count() {
        Text reason = Text.of("réception", "receipt");
        Due due = Due.On.of(QuebecCalendars.interpretationAct().certify(FRI_2026_10_09, 1, reason));
        Duty dated = new Duty(
                BASIS,
                Role.CLIENT,
                Role.MCN,
                Optional.of(Text.same("A")),
                Moment.on(FRI_2026_10_09),
                due,
                Duty.Status.DONE_LATE,
                Optional.of(Moment.on(FRI_2026_10_09)));
        String written = text(JSON.writeDuties(List.of(dated)));
        assertTrue(
                written.contains(
                        "\"due\":{\"type\":\"on\",\"date\":\"2026-10-13\",\"certificate\":{\"start\":\"2026-10-09\","
                                + "\"reason\":{\"fr\":\"réception\",\"en\":\"receipt\"},\"result\":\"2026-10-13\","),
                written);
        assertTrue(
                written.contains("\"days\":[{\"type\":\"weekend\",\"date\":\"2026-10-10\"},"
                        + "{\"type\":\"weekend\",\"date\":\"2026-10-11\"},{\"type\":\"holiday\",\"holiday\":{"),
                written);
        assertTrue(written.contains("{\"type\":\"counted\",\"date\":\"2026-10-13\",\"ordinal\":1}]"), written);
    }

    @Test
    void possibilities_name_the_action_without_its_content() {
        Possibility closed = new Possibility(
                Probe.ProbeNote.class,
                Text.of("Noter", "Note"),
                Optional.empty(),
                Possibility.Status.PROHIBITED,
                List.of(BREACH),
                List.of());
        assertEquals(
                "{\"type\":\"possibilities\",\"form\":1,\"items\":[{\"action\":\"probe-note\","
                        + "\"label\":{\"fr\":\"Noter\",\"en\":\"Note\"},\"status\":\"prohibited\",\"reasons\":["
                        + BREACH_JSON + "],\"content\":[]}]}",
                text(JSON.writePossibilities(List.of(closed))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
