package org.courtier.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tests have seen of the rules: each guard met and broken, each advice given and withheld, each duty opened and ended.
 *
 * <p>Kept in the folder that the system property {@code courtier.verdicts} names, one line a rule and what was seen of it; nothing
 * is kept when the property is absent.
 */
public final class VerdictLog {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final String FOLDER = System.getProperty("courtier.verdicts", "");

    private VerdictLog() {}

    /** Notes that something was seen of a rule, e.g. {@code Met} or {@code Broken}. */
    public static void note(Object rule, String seen) {
        String line = rule + "\t" + seen;
        if (!FOLDER.isEmpty() && SEEN.add(line)) {
            write(line);
        }
    }

    private static synchronized void write(String line) {
        try {
            Path folder = Files.createDirectories(Path.of(FOLDER));
            Files.writeString(
                    folder.resolve(ProcessHandle.current().pid() + ".tsv"),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
