package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.money.Estimate;

/**
 * Requests an authorisation, or requests it anew; its rules stand in {@link Authorising}.
 *
 * @param kind which
 * @param name its name among others of its kind; never blank for {@code OTHER}
 * @param documents what is joined to the request
 * @param amount the amount to authorise, for a financial one
 */
public record RequestAuthorisation(
        AuthorisationKind kind, String name, List<Document> documents, Optional<Estimate> amount)
        implements ServicesAction, Request {

    public RequestAuthorisation {
        Authorisation.requireName(kind, name);
        documents = List.copyOf(documents);
        Objects.requireNonNull(amount, "amount");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AuthorisationRequested(kind, name, documents, amount, situation.happened()));
    }
}
