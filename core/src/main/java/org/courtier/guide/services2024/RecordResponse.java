package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;

/**
 * Tells that a supplier's response was received; its rules stand in {@link ReceivingResponses}.
 *
 * <p>It was received when the action happened.
 *
 * @param supplier the supplier
 * @param document the submission
 * @param offer what the supplier asks
 */
public record RecordResponse(SupplierId supplier, Document document, Offer offer)
        implements ServicesAction, Report, Aimed<SupplierId> {

    public RecordResponse {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(offer, "offer");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        boolean inTime = ReplyPeriods.inTime(situation, supplier);
        return List.of(new ResponseReceived(supplier, document, offer, inTime, situation.happened()));
    }
}
