package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Sections 1 and 2: terms, roles, eligible clientele, and opening a dossier (<b>Généralités</b>). */
final class Generalities {

    static final List<Rule> RULES = List.of();

    private Generalities() {}
}
