package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;

/**
 * The evaluation of the supplier's performance at the end of the contract.
 *
 * @param report the report
 * @param drawnUp when it was drawn up
 * @param signed when the chief executive signed it
 */
public record EndEvaluation(Document report, Moment drawnUp, Optional<Moment> signed) implements Part {

    public EndEvaluation {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(drawnUp, "drawnUp");
        Objects.requireNonNull(signed, "signed");
    }

    public EndEvaluation signed(Moment on) {
        return new EndEvaluation(report, drawnUp, Optional.of(on));
    }
}
