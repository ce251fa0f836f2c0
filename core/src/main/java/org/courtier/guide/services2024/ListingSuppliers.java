package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Sections 3.3 to 3.3.2, step 3: listing suppliers (<b>Établir une liste de prestataires</b>). */
final class ListingSuppliers {

    static final List<Rule> RULES = List.of();

    private ListingSuppliers() {}
}
