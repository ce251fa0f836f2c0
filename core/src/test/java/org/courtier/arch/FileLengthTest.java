package org.courtier.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileLengthTest {

    private static final int LONGEST = 400;

    /** Files that are tables and may be longer: paths below the project, with slashes. */
    private static final List<String> TABLES = List.of();

    @Test
    void no_main_file_is_longer_than_400_lines() {
        assertEquals(
                List.of(),
                mainFiles()
                        .filter(file -> lines(file) > LONGEST)
                        .map(FileLengthTest::name)
                        .filter(name -> !TABLES.contains(name))
                        .toList());
    }

    @Test
    void each_table_is_a_file_that_needs_the_exception() {
        List<String> longer = mainFiles()
                .filter(file -> lines(file) > LONGEST)
                .map(FileLengthTest::name)
                .toList();
        assertEquals(
                List.of(),
                TABLES.stream().filter(table -> !longer.contains(table)).toList());
    }

    @Test
    void there_are_files_to_measure() {
        assertTrue(mainFiles().count() >= Core.AT_LEAST_CLASSES, () -> "too few files below " + Core.PROJECT);
    }

    private static Stream<Path> mainFiles() {
        return Stream.of("core", "adapters-json", "adapters-jdbc")
                .map(module -> Core.PROJECT.resolve(module).resolve("src/main/java"))
                .flatMap(FileLengthTest::below)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return Core.PROJECT.relativize(file).toString().replace('\\', '/');
    }
}
