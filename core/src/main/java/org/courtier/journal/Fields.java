package org.courtier.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;

/** Fields of a hash, each with its length before it, so that no two lists of fields are the same bytes. */
final class Fields {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Fields add(long number) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    Fields add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fields add(Bytes bytes) {
        return add(bytes.toArray());
    }

    Fields add(UUID id) {
        return add(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    Fields add(StreamId stream) {
        return add(stream.kind().name()).add(stream.value());
    }

    private Fields add(byte[] content) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        out.writeBytes(content);
        return this;
    }

    Bytes bytes() {
        return Bytes.of(out.toByteArray());
    }

    ChainHash hash() {
        return sha256(out.toByteArray());
    }

    static ChainHash sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new ChainHash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
