package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.ReferenceKey;
import org.courtier.money.Estimate;

/**
 * What the library reads of the tariff grid (<b>grille tarifaire</b>) published on quebec.ca, which the guide only points to; the
 * host hands it in.
 *
 * @param cancellation the cancellation fees when an authorisation is not obtained (P-362)
 */
public record Tariffs(Estimate cancellation) {

    /** Under this key the host gives the grid that holds on a day. */
    public static final ReferenceKey<Tariffs> KEY = new ReferenceKey<>("services2024.tariffs", Tariffs.class);

    public Tariffs {
        Objects.requireNonNull(cancellation, "cancellation");
    }
}
