package org.courtier.jdbc;

import java.time.Duration;

/**
 * Is told what a journal does, to be counted and timed: no identity and no stored value.
 *
 * <p>It is called by the thread that asked the journal, after the transaction. What it throws is logged and changes nothing.
 */
public interface JournalListener {

    /** What an append came to. */
    enum Result {
        /** The action is stored. */
        STORED,
        /** The command was applied before. */
        REPEATED,
        /** The history had moved, or the command's identity was used before. */
        REFUSED,
        /** The journal or its store could not do it. */
        FAILED
    }

    /**
     * An append has ended.
     *
     * @param entries how many events were to be added, from 1
     * @param took how long it took, further attempts included
     */
    default void appended(Result result, int entries, Duration took) {}

    /**
     * A history was read and verified.
     *
     * @param entries how many events were given; 0 when the history does not exist
     */
    default void loaded(long entries, Duration took) {}

    /**
     * A transaction of the journal's own failed in a way that passes, and is tried again.
     *
     * @param attempt the number of the attempt that failed, from 1
     */
    default void retried(int attempt) {}
}
