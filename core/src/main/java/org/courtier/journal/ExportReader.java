package org.courtier.journal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;

/** Reads the values of a file that {@link ExportWriter} wrote; whatever it could not have written is an {@link IOException}. */
final class ExportReader {

    private static final int HASH_BYTES = 32;

    private final DataInputStream in;

    ExportReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    void title(String what, int format) throws IOException {
        byte[] title = (what + " " + format + "\n").getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(title, in.readNBytes(title.length))) {
            throw new IOException("the file does not begin with \"" + what + " " + format + "\"");
        }
    }

    long number() throws IOException {
        return in.readLong();
    }

    UUID uuid() throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    StreamId stream() throws IOException {
        String kind = text();
        UUID value = uuid();
        return made(() -> new StreamId(StreamKind.valueOf(kind), value));
    }

    ChainHash hash() throws IOException {
        byte[] hash = new byte[HASH_BYTES];
        in.readFully(hash);
        return new ChainHash(Bytes.of(hash));
    }

    String text() throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes().toArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("a text is not UTF-8", e);
        }
    }

    Bytes bytes() throws IOException {
        long length = in.readLong();
        if (length < 0 || length > Bytes.MOST) {
            throw new IOException("a length of " + length + " is not 0 to " + Bytes.MOST);
        }
        byte[] content = in.readNBytes((int) length);
        if (content.length < length) {
            throw new IOException("the file ends within a value");
        }
        return Bytes.of(content);
    }

    /** Makes a value of what was read. */
    <T> T made(Supplier<T> value) throws IOException {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("a value is not of the form that was written", e);
        }
    }

    /** Reads nothing more. */
    void end() throws IOException {
        if (in.read() >= 0) {
            throw new IOException("the file goes on after its end");
        }
    }
}
