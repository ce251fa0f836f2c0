package org.courtier.dossier;

import org.courtier.decision.Event;

/** The events that the dossiers of every guide share. */
public sealed interface DossierEvent extends Event
        permits Attested,
                DocumentAttached,
                DossierAdopted,
                DossierEnded,
                DossierOpened,
                DossierResumed,
                DossierSuspended,
                DossiersLinked {}
