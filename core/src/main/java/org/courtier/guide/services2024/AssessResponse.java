package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Assessment;

/**
 * Asks to record what the client found of a response; its rules stand in {@link AnalysingResponses}.
 *
 * @param supplier the supplier
 * @param needUnderstood whether the supplier understood the need
 * @param complete whether every element of the price request is in the response
 * @param requestUnchanged whether the supplier left the price request as it was
 * @param reason the objective reason, when something is wrong
 */
public record AssessResponse(
        SupplierId supplier, boolean needUnderstood, boolean complete, boolean requestUnchanged, String reason)
        implements ServicesAction, Request, Aimed<SupplierId> {

    public AssessResponse {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(reason, "reason");
    }

    /** Tells whether the response would conform. */
    public boolean conforming() {
        return needUnderstood && complete && requestUnchanged;
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        Assessment found = new Assessment(needUnderstood, complete, requestUnchanged, reason, situation.happened());
        return List.of(new ResponseAssessed(supplier, found));
    }
}
