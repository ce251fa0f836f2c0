package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.ReferenceKey;
import org.courtier.money.Estimate;

/**
 * What the RCTI says of publishing a contract by mutual agreement, which the guide only points to; the host hands it in.
 *
 * @param days in how many days after its conclusion a contract is published
 * @param from from which total on a contract is published; every contract, when empty
 */
public record PublicationTerms(int days, Optional<Estimate> from) {

    /** Under this key the host gives the terms that hold on a day. */
    public static final ReferenceKey<PublicationTerms> KEY =
            new ReferenceKey<>("services2024.publication-terms", PublicationTerms.class);

    public PublicationTerms {
        if (days < 1 || days > 400) {
            throw new IllegalArgumentException("days is not 1 to 400: \"" + days + "\"");
        }
        Objects.requireNonNull(from, "from");
    }

    /** Tells whether a contract of a total is published; an amount on another tax basis does not settle it. */
    boolean concerns(Optional<Estimate> total) {
        return from.isEmpty()
                || total.filter(t -> t.basis() == from.get().basis()
                                && t.amount().isLessThan(from.get().amount()))
                        .isEmpty();
    }
}
