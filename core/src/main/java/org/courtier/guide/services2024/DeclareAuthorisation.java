package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Declares that an authorisation applies, so that the contract waits for it; its rules stand in {@link Authorising}.
 *
 * @param kind which
 * @param name its name among others of its kind; never blank for {@code OTHER}
 */
public record DeclareAuthorisation(AuthorisationKind kind, String name) implements ServicesAction, Request {

    public DeclareAuthorisation {
        Authorisation.requireName(kind, name);
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AuthorisationDeclared(kind, name, situation.happened()));
    }
}
