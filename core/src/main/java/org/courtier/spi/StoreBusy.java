package org.courtier.spi;

/**
 * The store did not answer in time; nothing was stored: try again later.
 */
public final class StoreBusy extends JournalException {

    private static final long serialVersionUID = 1L;

    public StoreBusy(String reason) {
        super("the store is busy: " + reason);
    }
}
