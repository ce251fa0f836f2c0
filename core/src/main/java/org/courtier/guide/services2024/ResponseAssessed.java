package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;

/**
 * The client recorded what it found of a response.
 *
 * @param supplier the supplier
 * @param assessment what it found
 */
public record ResponseAssessed(SupplierId supplier, Assessment assessment) implements ServicesEvent {

    public ResponseAssessed {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(assessment, "assessment");
    }

    @Override
    public Parts applyTo(Parts before) {
        Responses responses = before.require(Responses.class);
        Response response = responses
                .find(supplier)
                .orElseThrow(() -> new ImpossibleEvent("no earlier event brought a response of " + supplier));
        return before.with(responses.with(response.assessed(assessment)));
    }
}
