package org.courtier.dossier;

import org.courtier.decision.Action;

/** The actions that the dossiers of every guide share. */
public sealed interface DossierAction extends Action
        permits AdoptDossier,
                AttachDocument,
                Attest,
                ChangeReading,
                EndDossier,
                LinkDossiers,
                OpenDossier,
                ResumeDossier,
                SuspendDossier {}
