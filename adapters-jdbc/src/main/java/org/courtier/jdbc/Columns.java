package org.courtier.jdbc;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.Page;

/** How the values of the journal stand in columns: identities and hashes as bytes, instants as whole microseconds. */
final class Columns {

    /** What reads the values of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read() throws SQLException;
    }

    private Columns() {}

    /** Reads a row; what is not of the form that was stored is damage, and its value stays out of the error. */
    static <T> T row(StreamId stream, long version, RowReader<T> reader) throws SQLException {
        try {
            return reader.read();
        } catch (IllegalArgumentException | NullPointerException | ArithmeticException | BufferUnderflowException e) {
            throw new JournalCorrupted(stream, version, "a row is not of the form that was stored");
        }
    }

    /** Sets two parameters: the kind and the identity. */
    static void stream(PreparedStatement statement, int index, StreamId stream) throws SQLException {
        statement.setString(index, stream.kind().name());
        uuid(statement, index + 1, stream.value());
    }

    /** Gives the identity after which a page begins, as bytes; none lie before all of them. */
    static byte[] after(Page<StreamId> page) {
        return bytes(page.after());
    }

    static byte[] bytes(Optional<StreamId> stream) {
        return stream.map(StreamId::value).map(Columns::bytes).orElse(new byte[0]);
    }

    /** Reads two columns: the kind and the identity. */
    static StreamId stream(ResultSet rows, int index) throws SQLException {
        return new StreamId(StreamKind.valueOf(rows.getString(index)), uuid(rows, index + 1));
    }

    static void uuid(PreparedStatement statement, int index, UUID id) throws SQLException {
        statement.setBytes(index, bytes(id));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(ResultSet rows, int index) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(rows.getBytes(index));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static void hash(PreparedStatement statement, int index, ChainHash hash) throws SQLException {
        statement.setBytes(index, bytes(hash));
    }

    static byte[] bytes(ChainHash hash) {
        return hash.value().toArray();
    }

    static ChainHash hash(ResultSet rows, int index) throws SQLException {
        return new ChainHash(bytes(rows, index));
    }

    static void bytes(PreparedStatement statement, int index, Bytes bytes) throws SQLException {
        statement.setBytes(index, bytes.toArray());
    }

    static Bytes bytes(ResultSet rows, int index) throws SQLException {
        return Bytes.of(rows.getBytes(index));
    }

    static Instant instant(ResultSet rows, int index) throws SQLException {
        return Instant.EPOCH.plus(rows.getLong(index), ChronoUnit.MICROS);
    }
}
