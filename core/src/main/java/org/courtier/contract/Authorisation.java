package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
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
 * @param request how it was last requested, when it was
 */
public record Authorisation(
        AuthorisationKind kind,
        String name,
        AuthorisationStatus status,
        Optional<Estimate> amount,
        Moment since,
        Optional<AuthorisationRequest> request)
        implements Worded {

    public Authorisation {
        requireName(kind, name);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(request, "request");
    }

    /** One of which no request is known. */
    public Authorisation(
            AuthorisationKind kind, String name, AuthorisationStatus status, Optional<Estimate> amount, Moment since) {
        this(kind, name, status, amount, since, Optional.empty());
    }

    /** One that applies and of which nothing else is known. */
    public static Authorisation applicable(AuthorisationKind kind, String name, Moment since) {
        return new Authorisation(kind, name, AuthorisationStatus.APPLICABLE, Optional.empty(), since, Optional.empty());
    }

    /**
     * Checks a name.
     *
     * @throws IllegalArgumentException if the kind is {@code OTHER} and the name is blank
     */
    public static void requireName(AuthorisationKind kind, String name) {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(name, "name").isBlank() && kind == AuthorisationKind.OTHER) {
            throw new IllegalArgumentException("name is blank: an authorisation of the kind OTHER is named");
        }
    }

    public Authorisation requested(List<Document> documents, Optional<Estimate> asked, Moment on) {
        Optional<AuthorisationRequest> made = Optional.of(new AuthorisationRequest(documents, on));
        return new Authorisation(kind, name, AuthorisationStatus.REQUESTED, asked, on, made);
    }

    public Authorisation decided(AuthorisationStatus outcome, Optional<Estimate> authorised, Moment on) {
        return new Authorisation(kind, name, outcome, authorised, on, request);
    }

    public boolean obtained() {
        return status == AuthorisationStatus.OBTAINED;
    }

    /** Tells whether it was obtained before a moment, or may have been on its day. */
    public boolean obtainedBefore(Moment moment) {
        return obtained() && since.mayPrecede(moment);
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
