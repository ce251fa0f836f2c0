package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.ReferenceKey;
import org.courtier.money.Estimate;

/**
 * What the library reads of the tariff grid (<b>grille tarifaire</b>) published on quebec.ca, which the guide only points to; the
 * host hands it in. It holds both kinds of fees: management and cancellation (P-414).
 *
 * @param cancellation the cancellation fees when an authorisation is not obtained (P-362)
 * @param management the rate of the management fees, when the host knows it (P-240)
 */
public record Tariffs(Estimate cancellation, Optional<FeeRate> management) {

    /** Under this key the host gives the grid that holds on a day. */
    public static final ReferenceKey<Tariffs> KEY = new ReferenceKey<>("services2024.tariffs", Tariffs.class);

    public Tariffs {
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(management, "management");
    }

    /** A grid of which only the cancellation fees are known. */
    public Tariffs(Estimate cancellation) {
        this(cancellation, Optional.empty());
    }
}
