package org.courtier.spi;

/**
 * Stored or received bytes are not of a form that the registered guides know.
 */
public final class UnreadableEntry extends JournalException {

    private static final long serialVersionUID = 1L;

    public UnreadableEntry(String place, String reason) {
        super(place + ": " + reason);
    }
}
