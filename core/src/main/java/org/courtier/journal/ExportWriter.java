package org.courtier.journal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;

/** Writes the values of a file: numbers of eight bytes, hashes of thirty-two, all else with its length in eight bytes before it. */
final class ExportWriter {

    private final DataOutputStream out;

    ExportWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void title(String what, int format) throws IOException {
        out.write((what + " " + format + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    void number(long number) throws IOException {
        out.writeLong(number);
    }

    void uuid(UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    void stream(StreamId stream) throws IOException {
        text(stream.kind().name());
        uuid(stream.value());
    }

    void hash(ChainHash hash) throws IOException {
        out.write(hash.value().toArray());
    }

    void text(String text) throws IOException {
        bytes(Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    void bytes(Bytes bytes) throws IOException {
        out.writeLong(bytes.size());
        out.write(bytes.toArray());
    }
}
