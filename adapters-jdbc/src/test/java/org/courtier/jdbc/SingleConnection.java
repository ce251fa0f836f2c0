package org.courtier.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of one connection, which stays open until the pool is closed. */
final class SingleConnection extends TestSource implements AutoCloseable {

    private final Connection connection;
    private final Connection lent;

    SingleConnection(DataSource source) throws SQLException {
        connection = source.getConnection();
        lent = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection() {
        return lent;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
