package org.courtier.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Surefire leaves out a class whose name it was not told of, without a word: here each one is looked for. */
class EveryTestRanTest {

    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    @Test
    void each_class_with_a_test_has_a_report() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (String folder : Build.PUBLISHED) {
            Set<String> reported = reported(folder);
            testClasses(folder).filter(name -> !reported.contains(name)).forEach(silent::add);
        }
        assertEquals(Set.of(), silent, "no report of the tests in");
    }

    @Test
    void properties_and_rules_are_among_the_test_classes() {
        Set<String> found = testClasses("core").collect(Collectors.toCollection(TreeSet::new));
        assertTrue(found.stream().anyMatch(name -> name.endsWith("ArchRules")), found::toString);
        assertTrue(found.stream().anyMatch(name -> name.endsWith("Test")), found::toString);
    }

    private static Stream<String> testClasses(String folder) {
        Path classes = Build.target(folder).resolve("test-classes");
        return new ClassFileImporter()
                .importPath(classes).stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(EveryTestRanTest::hasTests)
                        .map(type -> type.getName().replaceAll("\\$.*", ""))
                        .distinct();
    }

    private static boolean hasTests(JavaClass type) {
        return Stream.concat(type.getAllMethods().stream(), type.getAllFields().stream())
                .anyMatch(member -> member.isMetaAnnotatedWith(TESTABLE));
    }

    /** The classes that surefire reports on; a nested class counts for the one around it. */
    private static Set<String> reported(String folder) throws IOException {
        Path reports = Build.target(folder).resolve("surefire-reports");
        if (!Files.isDirectory(reports)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(reports)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("TEST-") && name.endsWith(".xml"))
                    .map(name -> name.substring("TEST-".length(), name.length() - ".xml".length()))
                    .map(name -> name.replaceAll("\\$.*", ""))
                    .collect(Collectors.toSet());
        }
    }
}
