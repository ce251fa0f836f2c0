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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Connections whose every JDBC call is counted and may be made to fail, and of which is known what was left open. */
final class Watched {

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

    /** Counts and lets everything happen. */
    static final Watcher ONLY_COUNTING = new Watcher() {};

    private static final List<Class<?>> TYPES =
            List.of(PreparedStatement.class, Statement.class, ResultSet.class, Connection.class);

    private final Consumer<Connection> closing;
    private final Map<String, Integer> ofConnections = new TreeMap<>();
    private Watcher watcher = ONLY_COUNTING;
    private int calls;
    private int open;

    Watched() {
        this(connection -> {});
    }

    /** Shows each connection before it is closed. */
    Watched(Consumer<Connection> closing) {
        this.closing = closing;
    }

    /** Counts from 1 again. */
    void watch(Watcher next) {
        watcher = next;
        calls = 0;
    }

    /** Gives how many calls there were, closing not counted. */
    int calls() {
        return calls;
    }

    /** Gives how many connections, statements and results are open. */
    int open() {
        return open;
    }

    /** Gives how often each method of a connection was called. */
    Map<String, Integer> ofConnections() {
        return ofConnections;
    }

    Connection connection(Connection real) {
        return (Connection) watched(real, Connection.class);
    }

    private Object watched(Object real, Class<?> type) {
        open++;
        return Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (real instanceof Connection) {
            ofConnections.merge(method.getName(), 1, Integer::sum);
        }
        if (method.getName().equals("close")) {
            return closed(real, method);
        }
        int call = ++calls;
        String text = method.getName();
        if (arguments != null && arguments[0] instanceof String sql && !text.startsWith("set")) {
            text += " " + sql;
            arguments[0] = watcher.sql(sql);
        }
        watcher.before(call, text);
        Object result = invoke(real, method, arguments);
        after(call, text, result);
        return TYPES.contains(method.getReturnType()) ? watched(result, method.getReturnType()) : result;
    }

    private Object closed(Object real, Method method) throws Throwable {
        open--;
        if (real instanceof Connection connection) {
            closing.accept(connection);
        }
        return invoke(real, method, null);
    }

    /** A result that is never handed out is closed here: nobody else could. */
    private void after(int call, String text, Object result) throws Exception {
        try {
            watcher.after(call, text);
        } catch (SQLException | RuntimeException | Error e) {
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
