package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The main job, run twice on one file. */
class QuickstartTest {

    @TempDir
    Path folder;

    @Test
    void plays_the_acquisition_with_its_refusals_then_reads_the_same_state_back() {
        String played = run("fr");
        assertTrue(played.contains("Chronologie"), played);
        assertTrue(played.contains("REFUSÉ"), played);
        assertTrue(played.contains("P-174 (3.4.3)"), played);
        assertTrue(played.contains("412\u00a0500,00\u00a0$"), played);
        String readBack = run("fr");
        assertTrue(readBack.contains("redécidé à l'identique"), readBack);
        assertFalse(readBack.contains("redécidé autrement"), readBack);
        assertEquals(state(played), state(readBack));
    }

    @Test
    void speaks_english_too() {
        String played = run("en");
        assertTrue(played.contains("Timeline"), played);
        assertTrue(played.contains("$412,500.00"), played);
        assertTrue(played.contains("REFUSED"), played);
    }

    private static String state(String text) {
        return text.substring(text.indexOf("Comparaison des prix"));
    }

    private String run(String language) {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            int code = new CommandLine(new Quickstart())
                    .execute(
                            "--lang",
                            language,
                            "--database",
                            folder.resolve(language + ".db").toString());
            assertEquals(0, code, () -> written.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
