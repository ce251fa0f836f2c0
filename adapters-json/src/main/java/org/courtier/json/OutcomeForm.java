package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Outcome;
import org.courtier.decision.Step;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;

/** What the rules say to an action, without the state: written for people and front ends, never read back. */
final class OutcomeForm implements Form {

    private final ListForm events;
    private final ListForm irregularities;
    private final ListForm gaps;
    private final ListForm advice;
    private final ListForm duties;
    private final ListForm facts;
    private final ListForm breaches;
    private final ListForm trace;

    OutcomeForm(Forms forms) {
        events = new ListForm(forms.of(Event.class));
        irregularities = new ListForm(forms.of(Finding.Irregularity.class));
        gaps = new ListForm(forms.of(Finding.Gap.class));
        advice = new ListForm(forms.of(Finding.Recommendation.class));
        duties = new ListForm(forms.of(Duty.class));
        facts = new ListForm(forms.of(Fact.class));
        breaches = new ListForm(forms.of(Finding.Breach.class));
        trace = new ListForm(forms.of(Step.class));
    }

    @Override
    public void write(Object value, Output out) {
        out.beginObject();
        if (value instanceof Outcome.Accepted<?> accepted) {
            accepted(accepted, out);
        } else if (value instanceof Outcome.Refused<?> refused) {
            begin("refused", out);
            list("breaches", breaches, refused.breaches(), out);
        }
        list("trace", trace, ((Outcome<?>) value).trace(), out);
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        throw Refusal.of(Code.UNKNOWN_TYPE, node.at(), "an outcome is decided, never read");
    }

    @Override
    public Schema schema(Definitions definitions) {
        Map<String, ListForm> accepted = new LinkedHashMap<>();
        accepted.put("events", events);
        accepted.put("irregularities", irregularities);
        accepted.put("gaps", gaps);
        accepted.put("advice", advice);
        accepted.put("new-duties", duties);
        accepted.put("standing-on", facts);
        return Schema.oneOf(List.of(schema("accepted", accepted, definitions), refusal(definitions)));
    }

    /** Says how a refusal is written. */
    Schema refusal(Definitions definitions) {
        return schema("refused", Map.of("breaches", breaches), definitions);
    }

    private Schema schema(String type, Map<String, ListForm> lists, Definitions definitions) {
        Map<String, Schema> fields = VersionedForm.tags(type, 1, definitions);
        lists.forEach((name, list) -> fields.put(name, list.schema(definitions).titled(definitions.title(name))));
        fields.put("trace", trace.schema(definitions).titled(definitions.title("trace")));
        return Schema.object(fields).titled(definitions.title(type));
    }

    private void accepted(Outcome.Accepted<?> accepted, Output out) {
        begin("accepted", out);
        list("events", events, accepted.events(), out);
        list("irregularities", irregularities, accepted.irregularities(), out);
        list("gaps", gaps, accepted.gaps(), out);
        list("advice", advice, accepted.advice(), out);
        list("new-duties", duties, accepted.newDuties(), out);
        list("standing-on", facts, accepted.standingOn(), out);
    }

    private static void begin(String type, Output out) {
        out.name(VersionedForm.TYPE);
        out.string(type);
        out.name(VersionedForm.FORM);
        out.number("1");
    }

    private static void list(String name, ListForm form, List<?> values, Output out) {
        out.name(name);
        form.write(values, out);
    }
}
