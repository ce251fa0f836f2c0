package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The client declared that an authorisation applies.
 *
 * @param kind which
 * @param name its name among others of its kind
 * @param on when
 */
public record AuthorisationDeclared(AuthorisationKind kind, String name, Moment on) implements ServicesEvent {

    public AuthorisationDeclared {
        Authorisation.requireName(kind, name);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Authorisations named = before.find(Authorisations.class).orElse(Authorisations.NONE);
        if (named.find(kind, name).isPresent()) {
            throw new ImpossibleEvent("an earlier event named the authorisation " + kind + " \"" + name + "\" already");
        }
        return before.with(named.with(Authorisation.applicable(kind, name, on)));
    }
}
