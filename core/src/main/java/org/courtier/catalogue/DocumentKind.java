package org.courtier.catalogue;

import org.courtier.text.Labelled;

/** A kind of document that a guide names: a constant of an enumeration of the guide. */
public interface DocumentKind extends Labelled {

    /** Gives the constant's name, by which kinds of one guide are told apart. */
    String name();
}
