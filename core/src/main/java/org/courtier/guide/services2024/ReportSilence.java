package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells that the client informed the Broker that a supplier did not answer the reminder; its rules stand in {@link FollowingUp}.
 *
 * @param supplier the supplier
 */
public record ReportSilence(SupplierId supplier) implements ServicesAction, Report, Aimed<SupplierId> {

    public ReportSilence {
        Objects.requireNonNull(supplier, "supplier");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SilenceReported(supplier, situation.happened()));
    }
}
