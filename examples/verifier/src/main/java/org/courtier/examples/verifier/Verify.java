package org.courtier.examples.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.courtier.journal.Checkpoint;
import org.courtier.journal.Verification;
import org.courtier.journal.Verifier;

/**
 * Verifies the export of a journal, on a machine that has a JDK and the core's jar and nothing else:
 *
 * <pre>{@code java -cp courtier-core.jar Verify.java journal.export [journal.checkpoint]}</pre>
 *
 * <p>Ends with 0 when all is as it was stored, 1 when something is not, and 2 when it could not read what it was asked to.
 */
public final class Verify {

    private Verify() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: java -cp courtier-core.jar Verify.java <export> [<checkpoint>]");
            return 2;
        }
        try (InputStream export = open(arguments[0])) {
            Verification found =
                    arguments.length == 1 ? Verifier.verify(export) : Verifier.verify(export, checkpoint(arguments[1]));
            System.out.println(found.histories() + " histories, " + found.entries() + " entries");
            found.damages().forEach(System.out::println);
            System.out.println(found.intact() ? "intact" : "damaged");
            return found.intact() ? 0 : 1;
        } catch (IOException e) {
            System.err.println(e);
            return 2;
        }
    }

    private static Checkpoint checkpoint(String file) throws IOException {
        try (InputStream in = open(file)) {
            Checkpoint checkpoint = Checkpoint.read(in);
            System.out.println("checkpoint of " + checkpoint.takenAt() + ", root " + checkpoint.root());
            return checkpoint;
        }
    }

    private static InputStream open(String file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(Path.of(file)));
    }
}
