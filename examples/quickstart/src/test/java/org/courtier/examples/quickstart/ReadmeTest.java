package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run here. */
class ReadmeTest {

    private static final Path PROGRAM = Path.of("src/test/java/org/courtier/examples/quickstart/FirstProgram.java");

    @Test
    void the_first_program_of_both_readmes_is_the_one_compiled_here() throws IOException {
        String region = region(Files.readString(PROGRAM));
        for (String readme : new String[] {"README.md", "README.fr.md"}) {
            assertEquals(region, block(Files.readString(Path.of("../..", readme))), readme);
        }
    }

    @Test
    void the_first_program_opens_a_dossier_and_is_refused_an_extension() {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            FirstProgram.main();
        } finally {
            System.setOut(out);
        }
        String text = written.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Recorded"), text);
        assertTrue(text.contains("prolongation"), text);
    }

    @Test
    void the_first_program_has_at_most_30_lines_without_its_imports() throws IOException {
        long lines = region(Files.readString(PROGRAM))
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("import"))
                .count();
        assertTrue(lines <= 30, () -> lines + " lines");
    }

    private static String region(String file) {
        return file.substring(file.indexOf("\n", file.indexOf("tag::first-program")) + 1, file.indexOf("// end::"));
    }

    private static String block(String readme) {
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
