package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Section 3.4.3: the chief executive's and other authorisations (<b>Obtenir l'autorisation</b>). */
final class Authorising {

    static final List<Rule> RULES = List.of();

    private Authorising() {}
}
