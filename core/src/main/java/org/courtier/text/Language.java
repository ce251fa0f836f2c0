package org.courtier.text;

/** The two languages in which people read what the library says; French comes first. */
public enum Language {
    FRENCH,
    ENGLISH
}
