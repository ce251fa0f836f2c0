package org.courtier;

import org.courtier.decision.Guides;
import org.courtier.guide.services2024.Services2024;

/** The guides that the library ships. A host may add its own: {@code Guides.of(Services2024.guide(), Services2024.catalogue(), ours)}. */
public final class ShippedGuides {

    private ShippedGuides() {}

    /** Gives every shipped guide, that of dossiers first. */
    public static Guides all() {
        return Guides.of(Services2024.guide(), Services2024.catalogue());
    }
}
