package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Sections 3.4.1 and 3.4.2, step 4: analysing responses and choosing (<b>Déterminer le choix le plus avantageux</b>). */
final class AnalysingResponses {

    static final List<Rule> RULES = List.of();

    private AnalysingResponses() {}
}
