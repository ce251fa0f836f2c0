package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Section 3.5, step 5: concluding a specific contract (<b>Conclure un contrat spécifique</b>). */
final class ConcludingContract {

    static final List<Rule> RULES = List.of();

    private ConcludingContract() {}
}
