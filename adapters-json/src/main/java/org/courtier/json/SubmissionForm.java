package org.courtier.json;

import java.util.List;
import org.courtier.Submission;
import org.courtier.decision.Outcome;
import org.courtier.json.DocumentRejected.Code;

/** What became of a command; a refusal is written as its outcome, never read back. */
final class SubmissionForm implements Form {

    private final OutcomeForm refusals;
    private final Form others;

    SubmissionForm(Forms forms, Words words) {
        this.refusals = (OutcomeForm) forms.of(Outcome.class);
        this.others = forms.versioned(
                words.all(Submission.Recorded.class, Submission.Repeated.class, Submission.Overtaken.class));
    }

    @Override
    public void write(Object value, Output out) {
        if (value instanceof Submission.Refused refused) {
            refusals.write(refused.outcome(), out);
        } else {
            others.write(value, out);
        }
    }

    @Override
    public Object read(Node node) {
        throw Refusal.of(Code.UNKNOWN_TYPE, node.at(), "what became of a command is told, never read");
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.oneOf(List.of(others.schema(definitions), refusals.refusal(definitions)));
    }
}
