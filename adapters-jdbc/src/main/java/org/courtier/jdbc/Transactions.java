package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.courtier.spi.JournalException;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;

/** Whose transactions the journal works in: its own, or the host's. */
interface Transactions {

    /** What is done with the database. */
    @FunctionalInterface
    interface Work<R> {
        R in(Store store) throws SQLException;
    }

    /** What is told of a commit of which it is not known whether it was done. */
    interface Doubt<R> {

        /** Gives the error when no later attempt could tell. */
        JournalException unknown(SQLException commit);

        /** Gives what a later attempt's result means for the caller. */
        R resolved(R result);
    }

    /** Reads; each query sees what was committed before it. */
    <R> R read(Work<R> work);

    /** Reads from tables that are those of this version of the library. */
    default <R> R checked(SqlFunction<Connection, R> work) {
        return read(store -> {
            store.schema().check(store.connection());
            return work.apply(store.connection());
        });
    }

    /** Writes all that the work writes, or nothing. */
    <R> R write(Doubt<R> doubt, Work<R> work);

    /** Gives the error for a failure after which nothing is stored. */
    static JournalException failure(Fault fault, SQLException error) {
        String told = ForeignError.told(error);
        return fault.passes() && fault != Fault.LOST ? new StoreBusy(told) : new StoreUnavailable(told);
    }
}
