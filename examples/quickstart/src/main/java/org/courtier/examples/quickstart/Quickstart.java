package org.courtier.examples.quickstart;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the library can do, from a command line. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "Courtier 0.1.0-SNAPSHOT",
        description = "Le Courtier en infonuagique: what may be done, what follows, and why.")
public final class Quickstart implements Runnable {

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Quickstart()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
