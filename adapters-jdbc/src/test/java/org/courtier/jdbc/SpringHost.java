package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A host whose transactions are Spring's. */
final class SpringHost extends Host {

    private final DataSource source;
    private final TransactionTemplate transactions;

    SpringHost(DataSource source) {
        this.source = source;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Override
    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return work.apply(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    @Override
    <R> R inTransaction(SqlFunction<Connection, R> work) {
        return transactions.execute(status -> {
            try {
                return work.apply(DataSourceUtils.getConnection(source));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
