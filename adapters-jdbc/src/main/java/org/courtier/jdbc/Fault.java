package org.courtier.jdbc;

/** What an error of a database means for the one who asked. */
enum Fault {
    /** A key refused a row: what that means is found by reading. */
    KEY_TAKEN,
    /** The transaction met another one and cannot go on; done again from its beginning it may. */
    CONFLICT,
    /** The database did not answer in time. */
    BUSY,
    /** The connection is gone. */
    LOST,
    /** Nothing that passes by itself. */
    OTHER;

    boolean passes() {
        return this == CONFLICT || this == BUSY || this == LOST;
    }
}
