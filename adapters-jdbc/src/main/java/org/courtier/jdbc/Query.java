package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.courtier.decision.StreamId;

/** A statement with its parameters, in the order of their places; the text is always a constant or put together from constants. */
final class Query {

    /** Sets one parameter. */
    @FunctionalInterface
    private interface Parameter {
        void set(PreparedStatement statement, int index) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private final StringBuilder sql;
    private final List<Parameter> parameters = new ArrayList<>();

    private Query(String sql) {
        this.sql = new StringBuilder(sql);
    }

    static Query of(String sql) {
        return new Query(sql);
    }

    Query and(String more) {
        sql.append(more);
        return this;
    }

    Query with(long number) {
        parameters.add((statement, index) -> statement.setLong(index, number));
        return this;
    }

    Query with(String text) {
        parameters.add((statement, index) -> statement.setString(index, text));
        return this;
    }

    Query with(byte[] bytes) {
        parameters.add((statement, index) -> statement.setBytes(index, bytes));
        return this;
    }

    Query with(UUID id) {
        parameters.add((statement, index) -> Columns.uuid(statement, index, id));
        return this;
    }

    Query with(StreamId stream) {
        return with(stream.kind().name()).with(stream.value());
    }

    /** Gives how many rows it changed. */
    int change(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            set(statement);
            return statement.executeUpdate();
        }
    }

    <T> List<T> read(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            set(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    private void set(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).set(statement, i + 1);
        }
    }
}
