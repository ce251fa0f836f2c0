package org.courtier.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;

/** Fields of a hash, each with its length before it, so that no two lists of fields are the same bytes. */
final class Fields {

    private static final int ROOM = 2_048;

    private ByteBuffer out = ByteBuffer.allocate(ROOM);

    Fields add(long number) {
        field(Long.BYTES).putLong(number);
        return this;
    }

    Fields add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fields add(Bytes bytes) {
        return add(bytes.toArray());
    }

    Fields add(UUID id) {
        field(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    Fields add(StreamId stream) {
        return add(stream.kind().name()).add(stream.value());
    }

    private Fields add(byte[] content) {
        field(content.length).put(content);
        return this;
    }

    /** Gives where a field of this length goes. */
    private ByteBuffer field(int length) {
        int needed = out.position() + Integer.BYTES + length;
        if (needed > out.capacity()) {
            out = ByteBuffer.allocate(2 * needed).put(out.flip());
        }
        return out.putInt(length);
    }

    Bytes bytes() {
        return Bytes.of(content());
    }

    ChainHash hash() {
        return sha256(content());
    }

    private byte[] content() {
        return Arrays.copyOf(out.array(), out.position());
    }

    static ChainHash sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new ChainHash(Bytes.of(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
