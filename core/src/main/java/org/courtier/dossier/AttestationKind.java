package org.courtier.dossier;

import org.courtier.text.Labelled;

/**
 * What somebody can confirm under a guide: a constant of an enumeration of the guide. The library takes it as told; it is never
 * legal clearance.
 */
public interface AttestationKind extends Labelled {

    /** Gives the constant's name, by which kinds of one guide are told apart. */
    String name();
}
