package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.rule.Fact;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * An authorisation without which the final versions are not sent and the contract is not signed.
 *
 * @param kind what it is
 * @param name its name among others of its kind; blank where the kind says all
 * @param status how it stands; empty when nothing was recorded of it
 */
public record LackingAuthorisation(AuthorisationKind kind, String name, Optional<AuthorisationStatus> status)
        implements Worded {

    private static final Text NOTHING_RECORDED = Text.of("rien de consigné", "nothing recorded");

    public LackingAuthorisation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    Fact fact() {
        return Fact.of(words(), status.<Object>map(s -> s).orElse(NOTHING_RECORDED));
    }

    @Override
    public Text words() {
        Text label = kind.label();
        return name.isBlank()
                ? label
                : Text.of(label.french() + " (" + name + ")", label.english() + " (" + name + ")");
    }
}
