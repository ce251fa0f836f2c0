package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.decision.Parts;
import org.courtier.money.Estimate;

/**
 * The client requested an authorisation.
 *
 * @param kind which
 * @param name its name among others of its kind
 * @param documents what was joined to the request
 * @param amount the amount to authorise, for a financial one
 * @param on when
 */
public record AuthorisationRequested(
        AuthorisationKind kind, String name, List<Document> documents, Optional<Estimate> amount, Moment on)
        implements ServicesEvent {

    public AuthorisationRequested {
        Authorisation.requireName(kind, name);
        documents = List.copyOf(documents);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Authorisations named = before.find(Authorisations.class).orElse(Authorisations.NONE);
        return before.with(named.with(named.findOrBegin(kind, name, on).requested(documents, amount, on)));
    }
}
