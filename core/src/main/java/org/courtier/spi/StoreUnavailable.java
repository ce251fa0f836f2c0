package org.courtier.spi;

/**
 * The store cannot be used as it is; nothing was stored.
 */
public final class StoreUnavailable extends JournalException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String reason) {
        super("the store is unavailable: " + reason);
    }
}
