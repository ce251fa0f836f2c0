package org.courtier.spi;

/** What an append came to, when it was not an error. */
public sealed interface AppendOutcome {

    Receipt receipt();

    /**
     * The action is stored.
     *
     * @param receipt its proof
     */
    record Appended(Receipt receipt) implements AppendOutcome {}

    /**
     * The same command, with the same content, was stored before; nothing changed.
     *
     * @param receipt the first proof
     */
    record AlreadyApplied(Receipt receipt) implements AppendOutcome {}
}
