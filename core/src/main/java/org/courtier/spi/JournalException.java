package org.courtier.spi;

/**
 * A journal could not do what it was asked; the subclass says what the caller can do.
 *
 * <p>Messages carry identities and codes, never stored values.
 */
public abstract sealed class JournalException extends RuntimeException
        permits VersionConflict,
                CommandReused,
                JournalCorrupted,
                StoreBusy,
                StoreUnavailable,
                OutcomeUnknown,
                TransactionDoomed,
                SchemaMismatch,
                UnreadableEntry {

    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        // neither a cause nor anything suppressed: foreign errors carry stored values in their messages
        super(message, null, false, true);
    }
}
