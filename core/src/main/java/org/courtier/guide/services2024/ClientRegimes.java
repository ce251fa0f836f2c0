package org.courtier.guide.services2024;

import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.party.Regime;

/** The regimes that the client of a dossier falls under. */
final class ClientRegimes {

    private ClientRegimes() {}

    static boolean include(Situation s, Regime regime) {
        return s.find(DossierFile.class).filter(f -> f.body().subjectTo(regime)).isPresent();
    }
}
