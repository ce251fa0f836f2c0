package org.courtier.examples.hosts.springjdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.courtier.jdbc.ConnectionSource;
import org.courtier.jdbc.SqlFunction;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Hands the connection of Spring's current transaction to the journal: all that joining takes. */
public final class SpringConnections implements ConnectionSource {

    private final DataSource source;

    /** Takes the source that the transaction manager has too. */
    public SpringConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
        Connection connection = DataSourceUtils.doGetConnection(source);
        try {
            return work.apply(connection);
        } finally {
            DataSourceUtils.doReleaseConnection(connection, source);
        }
    }
}
