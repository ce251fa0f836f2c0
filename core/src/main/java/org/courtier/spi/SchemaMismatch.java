package org.courtier.spi;

/**
 * The tables are those of another version of the library; nothing was read or written.
 */
public final class SchemaMismatch extends JournalException {

    private static final long serialVersionUID = 1L;

    public SchemaMismatch(String found, String expected) {
        super("the tables are of schema " + found + "; this library needs " + expected);
    }
}
