package org.courtier.catalogue;

import org.courtier.text.Labelled;

/** A category of services of one stream (<b>catégorie de services</b>): a constant of an enumeration of its guide. */
public interface Category extends Labelled {

    /** Gives the constant's name, by which categories of one stream are told apart. */
    String name();
}
