package org.courtier.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.party.PersonRef;
import org.courtier.spi.Person;
import org.courtier.spi.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erased person is not in the bytes of the files either, once the log is emptied; other connections stay open all the time. */
class SqliteErasureTest {

    private static final String CANARY = "canary-5f1c";

    private static final PersonRef REFERENCE = new PersonRef("p-1");

    @TempDir
    private Path folder;

    private SqliteFile file;
    private Persons persons;

    @BeforeEach
    void aFile() {
        file = new SqliteFile(folder.resolve("journal.db"));
        persons = file.journal().persons();
    }

    @Test
    void an_erased_person_is_in_no_file() throws SQLException, IOException {
        try (Connection open = file.source().getConnection()) {
            keepAndEmptyTheLog(open);
            persons.erase(REFERENCE);
            emptyTheLog(open);
            assertFalse(isInTheFiles());
        }
    }

    @Test
    void what_a_person_was_called_before_is_in_no_file() throws SQLException, IOException {
        try (Connection open = file.source().getConnection()) {
            keepAndEmptyTheLog(open);
            persons.keep(REFERENCE, new Person("B", List.of()));
            emptyTheLog(open);
            assertFalse(isInTheFiles());
        }
    }

    @Test
    void until_the_log_is_emptied_it_holds_the_person() throws SQLException, IOException {
        try (Connection open = file.source().getConnection()) {
            Dialect.first(open, "SELECT count(*) FROM courtier_person");
            persons.keep(REFERENCE, new Person(CANARY, List.of()));
            persons.erase(REFERENCE);
            assertTrue(isInTheFiles());
        }
    }

    @Test
    void a_connection_that_does_not_overwrite_leaves_the_person_in_the_file() throws SQLException, IOException {
        try (Connection open = file.source().getConnection()) {
            keepAndEmptyTheLog(open);
            Dialect.execute(open, "PRAGMA secure_delete = OFF");
            Dialect.execute(open, "DELETE FROM courtier_person");
            emptyTheLog(open);
            assertTrue(isInTheFiles());
        }
    }

    private void keepAndEmptyTheLog(Connection open) throws SQLException, IOException {
        persons.keep(REFERENCE, new Person(CANARY, List.of(CANARY)));
        emptyTheLog(open);
        assertTrue(isInTheFiles());
    }

    private static void emptyTheLog(Connection open) throws SQLException {
        Dialect.first(open, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private boolean isInTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                if (new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(CANARY)) {
                    return true;
                }
            }
        }
        return false;
    }
}
