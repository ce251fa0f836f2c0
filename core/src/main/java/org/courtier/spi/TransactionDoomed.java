package org.courtier.spi;

/**
 * The host's transaction cannot be committed any more: roll it back and do the whole of it again.
 */
public final class TransactionDoomed extends JournalException {

    private static final long serialVersionUID = 1L;

    public TransactionDoomed(String reason) {
        super("the host's transaction must be rolled back: " + reason);
    }
}
