package org.courtier.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.CommandId;
import org.courtier.spi.StreamRecord;
import org.courtier.testkit.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The writing process is killed while it writes. The page cache outlives it: this is no power cut. */
@Timeout(120)
class SqliteCrashTest {

    private static final int KILLS = 5;

    @TempDir
    private Path folder;

    /** What a killed writer said of one command. */
    private record Said(String word, StreamId stream, CommandId command) {

        static Said of(String line) {
            String[] words = line.split(" ");
            return new Said(
                    words[0], StreamId.dossier(UUID.fromString(words[1])), new CommandId(UUID.fromString(words[2])));
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_the_writer_was_killed() throws Exception {
        Random random = Seed.printed("what_was_acknowledged_is_there");
        SqliteFile file = new SqliteFile(folder.resolve("journal.db"));
        List<Said> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Said> said = saidBeforeTheKill(file, 100 + random.nextInt(501));
            said.stream()
                    .filter(s -> s.word().equals(AckingWriter.ACKNOWLEDGED))
                    .forEach(acknowledged::add);
            assertEquals(List.of(), lost(file.journal(), acknowledged));
            assertWhole(file.journal());
            assertOneEffectWhenSentAgain(file.journal(), said.get(said.size() - 1));
        }
        assertTrue(acknowledged.size() >= KILLS, () -> "only " + acknowledged.size() + " acknowledged");
        System.out.println(acknowledged.size() + " acknowledged, 0 lost");
    }

    @Test
    void control_a_writer_that_acknowledges_before_it_stores_is_found() throws Exception {
        SqliteFile file = new SqliteFile(folder.resolve("journal.db"));
        boolean found = false;
        for (int kill = 0; kill < 10 && !found; kill++) {
            List<Said> said = saidBeforeTheKill(file, 100 + kill, AckingWriter.EARLY);
            found = !lost(file.journal(), said).isEmpty();
        }
        assertTrue(found);
    }

    private static List<Said> lost(JdbcJournal journal, List<Said> acknowledged) {
        return acknowledged.stream()
                .filter(said -> said.word().equals(AckingWriter.ACKNOWLEDGED))
                .filter(said -> journal.receipt(said.stream(), said.command()).isEmpty())
                .toList();
    }

    /** Loads, and so verifies, each history, and that each of its commits has its three entries. */
    private static void assertWhole(JdbcJournal journal) {
        for (int number = 0; number < 3; number++) {
            journal.load(AckingWriter.stream(number))
                    .ifPresent(record -> assertEquals(3L * record.commits().size(), record.version()));
        }
    }

    private static void assertOneEffectWhenSentAgain(JdbcJournal journal, Said last) {
        boolean applied = journal.receipt(last.stream(), last.command()).isPresent();
        AppendOutcome outcome = journal.append(
                AckingWriter.request(last.stream(), AckingWriter.end(journal, last.stream()), last.command()));
        assertEquals(applied, outcome instanceof AppendOutcome.AlreadyApplied);
        StreamRecord record = journal.load(last.stream()).orElseThrow();
        assertEquals(
                1,
                record.commits().stream()
                        .filter(commit -> commit.request().command().equals(last.command()))
                        .count());
    }

    private static List<Said> saidBeforeTheKill(SqliteFile file, int millis, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                AckingWriter.class.getName(),
                file.path().toString()));
        command.addAll(List.of(more));
        Process writer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = writer.inputReader()) {
            String first = Objects.requireNonNull(out.readLine(), "the writer said nothing");
            CompletableFuture<List<String>> rest = CompletableFuture.supplyAsync(() -> linesToTheEnd(out));
            Thread.sleep(millis);
            assertTrue(writer.isAlive());
            writer.destroyForcibly();
            assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
            return Stream.concat(Stream.of(first), rest.get().stream())
                    .map(Said::of)
                    .toList();
        } finally {
            writer.destroyForcibly();
        }
    }

    /** Gives whole lines: what was being written when the process ended has no end of line. */
    private static List<String> linesToTheEnd(BufferedReader out) {
        StringBuilder all = new StringBuilder();
        try {
            for (int c = out.read(); c >= 0; c = out.read()) {
                all.append((char) c);
            }
        } catch (IOException e) {
            assertFalse(all.isEmpty(), e::toString);
        }
        return all.substring(0, all.lastIndexOf("\n") + 1).lines().toList();
    }

    /** Surefire puts modules on the module path and patches the tests into one of them. */
    private static String classPath() {
        return Stream.of(
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path"),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
