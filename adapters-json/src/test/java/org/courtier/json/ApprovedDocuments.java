package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Examples of whole documents that somebody has approved: {@code approved/documents/<name>.v1.json}. */
final class ApprovedDocuments {

    private static final Path FOLDER = Path.of("src", "test", "resources", "approved", "documents");

    private ApprovedDocuments() {}

    static void held(String name, byte[] written) {
        assertEquals(text(approved(name)), text(written) + "\n");
    }

    static byte[] approved(String name) {
        return Documents.approved("documents/" + name + ".v1.json").getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the file, which is written first where it is missing and the switch of the approved forms says so. */
    static byte[] approved(String name, Supplier<byte[]> example) {
        Path file = FOLDER.resolve(name + ".v1.json");
        if (Boolean.getBoolean("courtier.approve") && !Files.exists(file)) {
            try {
                Files.writeString(file, text(example.get()) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return approved(name);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
