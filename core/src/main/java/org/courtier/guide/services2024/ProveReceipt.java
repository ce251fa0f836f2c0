package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells when a supplier received the price request, with the evidence; its rules stand in {@link ReceivingResponses}.
 *
 * <p>The supplier's reply window is counted from then (P-161).
 *
 * @param supplier the supplier
 * @param received when it received the request
 * @param evidence what proves it
 */
public record ProveReceipt(SupplierId supplier, Moment received, Document evidence)
        implements ServicesAction, Report, Aimed<SupplierId> {

    public ProveReceipt {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ReceiptProven(supplier, received, evidence));
    }
}
