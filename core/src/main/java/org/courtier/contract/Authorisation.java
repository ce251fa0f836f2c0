package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.money.Estimate;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * One authorisation and how it stands.
 *
 * @param kind what it is
 * @param name its name among others of its kind; blank where the kind says all
 * @param status how it stands
 * @param amount the amount that it authorises, for a financial one
 * @param since when it came to stand so
 */
public record Authorisation(
        AuthorisationKind kind, String name, AuthorisationStatus status, Optional<Estimate> amount, Moment since)
        implements Worded {

    public Authorisation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (name.isBlank() && kind == AuthorisationKind.OTHER) {
            throw new IllegalArgumentException("name is blank: an authorisation of the kind OTHER is named");
        }
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(since, "since");
    }

    public boolean obtained() {
        return status == AuthorisationStatus.OBTAINED;
    }

    boolean sameAs(Authorisation other) {
        return kind == other.kind && name.equals(other.name);
    }

    @Override
    public Text words() {
        Text label = kind.label();
        return name.isBlank()
                ? label
                : Text.of(label.french() + " (" + name + ")", label.english() + " (" + name + ")");
    }
}
