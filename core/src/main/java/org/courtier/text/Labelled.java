package org.courtier.text;

/** A value that people read by a name in both languages: each constant of a public enumeration is one. */
public interface Labelled {

    /** Gives the name that people read. */
    Text label();
}
