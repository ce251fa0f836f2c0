package org.courtier.consumer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** What the build has made of the published modules before this one. */
final class Build {

    static final List<String> PUBLISHED = List.of("core", "adapters-json", "adapters-jdbc");

    private Build() {}

    static Path target(String folder) {
        return Path.of("../..").resolve(folder).resolve("target");
    }

    static Path jar(String folder, String classifier) {
        String artifact = "courtier-" + folder.replace("adapters-", "");
        return target(folder).resolve(artifact + "-" + System.getProperty("courtier.version") + classifier + ".jar");
    }

    /** What {@code jar} prints when it is called with these arguments. */
    static List<String> jarTool(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = ToolProvider.findFirst("jar").orElseThrow().run(stream, stream, arguments);
        String text = printed.toString(StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IllegalStateException("jar " + List.of(arguments) + " ended with " + code + ": " + text);
        }
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
