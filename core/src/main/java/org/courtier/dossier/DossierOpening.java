package org.courtier.dossier;

import org.courtier.decision.Opening;
import org.courtier.party.PublicBody;

/** What begins a dossier: a new acquisition, or one that is already under way. */
public sealed interface DossierOpening extends Opening permits AdoptDossier, OpenDossier {

    /** Gives the host's own file number. */
    String number();

    /** Gives the client. */
    PublicBody body();
}
