package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Sends the client the final versions to be signed, or sends them anew (step 7); its rules stand in {@link PreparingContract}.
 *
 * @param contract the specific contract
 * @param commitmentForm the responsibility commitment form
 * @param stamped whether the contract bears the Broker's validation stamp
 */
public record SendFinalVersions(Document contract, Document commitmentForm, boolean stamped)
        implements ServicesAction, Request {

    public SendFinalVersions {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new FinalVersionsSent(contract, commitmentForm, stamped, situation.happened()));
    }
}
