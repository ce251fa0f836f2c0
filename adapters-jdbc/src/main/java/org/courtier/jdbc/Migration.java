package org.courtier.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;

/**
 * One step that makes the tables what they are: a script that records itself by its last statement.
 *
 * <p>So the tables tell the same whoever ran it, this library or the host's own tool.
 *
 * @param step its number, from 1
 * @param script its statements, each ended by a semicolon at the end of a line
 */
record Migration(long step, String script) {

    private static final List<String> FILES = List.of("V1__journal.sql", "V2__listings.sql");

    /** Stands before the statement that records the checksum, which cannot hold its own. */
    private static final String END_OF_CHECKSUM = "-- What follows is not under the checksum that it records.\n";

    /** Gives the steps of one database, in order. */
    static List<Migration> of(String folder) {
        List<Migration> steps = new ArrayList<>();
        for (String file : FILES) {
            steps.add(new Migration(steps.size() + 1, text("/courtier-schema/" + folder + "/" + file)));
        }
        return List.copyOf(steps);
    }

    List<String> statements() {
        String code = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n", "", "\n"));
        return Arrays.stream(code.split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    ChainHash checksum() {
        String checked = script.substring(0, script.indexOf(END_OF_CHECKSUM));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(checked.getBytes(StandardCharsets.UTF_8));
            return new ChainHash(Bytes.of(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Migration.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
