package org.courtier.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The descriptors of the published jars, held against the files in {@code src/test/descriptors}. */
class DescriptorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "adapters-json", "adapters-jdbc"})
    void the_jar_describes_itself_as_the_file_says(String folder) throws IOException {
        Path file = Path.of("src/test/descriptors", folder + ".txt");
        List<String> expected = Files.readAllLines(file);
        List<String> described = described(Build.jar(folder, ""));
        assertEquals(List.of(), difference(expected, described), () -> "unlike " + file + " (- file, + jar)");
    }

    @Test
    void the_test_kit_is_an_automatic_module_of_its_own() {
        assertTrue(described(Build.jar("core", "-tests")).contains("org.courtier.testkit automatic"));
    }

    @Test
    void the_test_kit_holds_nothing_else() {
        List<String> others = Build.jarTool(
                        "--list", "--file", Build.jar("core", "-tests").toString())
                .stream()
                .filter(entry -> !entry.endsWith("/"))
                .filter(entry -> !entry.startsWith("META-INF/"))
                .filter(entry -> !entry.startsWith("org/courtier/testkit/"))
                .toList();
        assertEquals(List.of(), others);
    }

    /** Without the version and the place of the jar. */
    private static List<String> described(Path jar) {
        return Build.jarTool("--describe-module", "--file", jar.toString()).stream()
                .map(line -> line.replaceAll("@\\S+", "").replaceAll(" jar:\\S+", ""))
                .toList();
    }

    private static List<String> difference(List<String> expected, List<String> actual) {
        List<String> lines = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> lines.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }
}
