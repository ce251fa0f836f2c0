package org.courtier.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A source whose every JDBC call is counted and may be made to fail, and which knows what was left open. */
final class WatchedSource extends TestSource {

    /** Decides about one call. */
    interface Watcher {

        /** Called before a call; the text is the name of the method, and the SQL when there is one. */
        default void before(int call, String text) throws SQLException {}

        /** Called after a call has done its work. */
        default void after(int call, String text) throws SQLException {}

        /** Gives what is executed in the place of a statement. */
        default String sql(String sql) {
            return sql;
        }
    }

    private static final List<Class<?>> WATCHED =
            List.of(PreparedStatement.class, Statement.class, ResultSet.class, Connection.class);

    private final DataSource source;
    private final boolean autoCommit;
    private Watcher watcher = new Watcher() {};
    private int calls;
    private int open;
    private boolean autoCommitAtClose;

    WatchedSource(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    /** Counts from 1 again. */
    void watch(Watcher next) {
        watcher = next;
        calls = 0;
    }

    int calls() {
        return calls;
    }

    /** Gives how many connections, statements and results are open. */
    int open() {
        return open;
    }

    /** Gives whether the last connection came back as it was lent. */
    boolean gaveBackAutoCommit() {
        return autoCommitAtClose == autoCommit;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(autoCommit);
        return (Connection) watched(connection, Connection.class);
    }

    private Object watched(Object real, Class<?> type) {
        open++;
        return Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        boolean closing = method.getName().equals("close");
        if (closing) {
            open--;
            if (real instanceof Connection connection) {
                autoCommitAtClose = connection.getAutoCommit();
            }
        } else {
            calls++;
        }
        int call = calls;
        String text = method.getName();
        if (arguments != null && arguments[0] instanceof String sql && !text.startsWith("set")) {
            text += " " + sql;
            arguments[0] = watcher.sql(sql);
        }
        if (!closing) {
            watcher.before(call, text);
        }
        Object result = invoke(real, method, arguments);
        if (!closing) {
            after(call, text, result);
        }
        return WATCHED.contains(method.getReturnType()) ? watched(result, method.getReturnType()) : result;
    }

    /** A result that is never handed out is closed here: nobody else could. */
    private void after(int call, String text, Object result) throws Exception {
        try {
            watcher.after(call, text);
        } catch (SQLException | RuntimeException e) {
            if (result instanceof AutoCloseable opened) {
                opened.close();
            }
            throw e;
        }
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
