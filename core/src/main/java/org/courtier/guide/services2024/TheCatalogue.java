package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Sections 2.2, 2.3 and 3.2: the Catalogue, its categories and documents (<b>Consulter le Catalogue</b>). */
final class TheCatalogue {

    static final List<Rule> RULES = List.of();

    private TheCatalogue() {}
}
