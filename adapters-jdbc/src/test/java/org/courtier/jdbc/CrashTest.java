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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courtier.decision.StreamId;
import org.courtier.jdbc.AckingWriter.Way;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.CommandId;
import org.courtier.spi.StreamRecord;
import org.courtier.testkit.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The writing process is killed while it writes. The page cache outlives it: this is no power cut. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class CrashTest {

    @TempDir
    private Path folder;

    /** What a killed writer said of one command. */
    private record Said(String word, StreamId stream, CommandId command) {

        static Said of(String line) {
            String[] words = line.split(" ");
            return new Said(
                    words[0], StreamId.dossier(UUID.fromString(words[1])), new CommandId(UUID.fromString(words[2])));
        }

        boolean isAcknowledged() {
            return word.equals(AckingWriter.ACKNOWLEDGED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_is_there_after_the_writer_was_killed(Database database) throws Exception {
        Random random = Seed.printed("what_was_acknowledged_is_there on " + database);
        int kills = Size.of(5, 50, 1_000);
        TestStore store = onDisk(database);
        List<Said> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            List<Said> said = saidBeforeTheKill(store, Way.SOUND, 20 + random.nextInt(901));
            said.stream().filter(Said::isAcknowledged).forEach(acknowledged::add);
            JdbcJournal journal = store.journal();
            assertEquals(List.of(), lost(journal, acknowledged));
            assertWhole(journal);
            assertOneEffectWhenSentAgain(journal, said.get(said.size() - 1));
            store.close();
        }
        assertTrue(acknowledged.size() >= kills, () -> "only " + acknowledged.size() + " acknowledged");
        System.out.println(
                database + ": " + kills + " kills measured, " + acknowledged.size() + " acknowledged, 0 lost");
    }

    @Test
    void control_a_writer_that_acknowledges_before_it_stores_is_found() throws Exception {
        assertTrue(isFoundToLose(onDisk(Database.SQLITE), Way.EARLY));
    }

    @Test
    void control_the_default_delay_of_h2_is_found_to_lose() throws Exception {
        assertTrue(isFoundToLose(onDisk(Database.H2), Way.LATE));
    }

    private static boolean isFoundToLose(TestStore store, Way way) throws Exception {
        for (int kill = 0; kill < 10; kill++) {
            List<Said> said = saidBeforeTheKill(store, way, 100 + kill);
            JdbcJournal journal = store.journal();
            boolean found = !lost(journal, said).isEmpty();
            store.close();
            if (found) {
                System.out.println(way + ": found after " + (kill + 1) + " kills");
                return true;
            }
        }
        return false;
    }

    private TestStore onDisk(Database database) {
        return database == Database.H2
                ? new TestStore(database, "jdbc:h2:" + folder.resolve("journal"))
                : database.store(folder);
    }

    private static List<Said> lost(JdbcJournal journal, List<Said> acknowledged) {
        Set<CommandId> stored = IntStream.range(0, 3)
                .mapToObj(number -> journal.load(AckingWriter.stream(number)))
                .flatMap(Optional::stream)
                .flatMap(record -> record.commits().stream())
                .map(commit -> commit.request().command())
                .collect(Collectors.toSet());
        return acknowledged.stream()
                .filter(Said::isAcknowledged)
                .filter(said -> !stored.contains(said.command()))
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

    private static List<Said> saidBeforeTheKill(TestStore store, Way way, int millis) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                AckingWriter.class.getName(),
                store.database().name(),
                store.url(),
                way.name());
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
