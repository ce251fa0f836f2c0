package org.courtier.examples.verifier;

import static org.courtier.testkit.journal.AppendRequests.FRI_2026_10_02;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.courtier.journal.Chain;
import org.courtier.journal.Checkpoint;
import org.courtier.journal.Export;
import org.courtier.journal.InMemoryJournal;
import org.courtier.spi.Receipt;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, also as its source is run with the core's classes alone. */
class VerifyTest {

    @TempDir
    private Path folder;

    private Path export;
    private Path checkpoint;
    private Path cut;

    @BeforeEach
    void aJournalThatIsCutAfterItsCheckpoint() throws IOException {
        InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());
        Receipt first = journal.append(aRequest().entries(3).request()).receipt();
        cut = exported(journal, "cut.export");
        journal.append(aRequest().after(first).request());
        export = exported(journal, "journal.export");
        checkpoint = folder.resolve("journal.checkpoint");
        try (OutputStream out = Files.newOutputStream(checkpoint)) {
            Checkpoint.of(journal, FRI_2026_10_02).write(out);
        }
    }

    private Path exported(InMemoryJournal journal, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Export.write(journal, out);
        }
        return file;
    }

    @Test
    void it_ends_with_0_when_all_is_as_it_was_stored() {
        assertEquals(0, Verify.run(export.toString()));
        assertEquals(0, Verify.run(export.toString(), checkpoint.toString()));
    }

    @Test
    void it_ends_with_1_when_the_checkpoint_shows_a_cut_tail() {
        assertEquals(0, Verify.run(cut.toString()));
        assertEquals(1, Verify.run(cut.toString(), checkpoint.toString()));
    }

    @Test
    void it_ends_with_1_when_a_byte_was_changed() throws IOException {
        byte[] bytes = Files.readAllBytes(export);
        bytes[bytes.length / 2] ^= 1;
        Files.write(export, bytes);
        assertEquals(1, Verify.run(export.toString()));
    }

    @Test
    void it_ends_with_2_when_it_cannot_read() {
        assertEquals(2, Verify.run());
        assertEquals(2, Verify.run(folder.resolve("absent").toString()));
        assertEquals(2, Verify.run(export.toString(), export.toString()));
    }

    @Test
    void its_source_runs_with_the_classes_of_the_core_alone() throws Exception {
        Path core = Path.of(
                Chain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        core.toString(),
                        "src/main/java/org/courtier/examples/verifier/Verify.java",
                        export.toString(),
                        checkpoint.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("intact"), said);
    }
}
