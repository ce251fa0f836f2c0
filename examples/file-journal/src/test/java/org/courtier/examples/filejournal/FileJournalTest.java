package org.courtier.examples.filejournal;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreUnavailable;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only files can do: end anywhere, be changed, and not be there. */
class FileJournalTest {

    @TempDir
    private Path folder;

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void wherever_a_dying_process_cut_an_append_it_is_whole_or_absent_and_can_be_done_again() throws IOException {
        FileJournal journal = new FileJournal(folder, new RefusingCodec());
        Receipt first = journal.append(aRequest().entries(2).request()).receipt();
        int before = (int) Files.size(onlyFile());
        AppendRequest next = aRequest().after(first).entries(2).request();
        journal.append(next);
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int length = before; length < whole.length; length++) {
            Files.write(onlyFile(), Arrays.copyOf(whole, length));
            assertEquals(2, journal.load(first.stream()).orElseThrow().version());
            journal.append(next);
            assertEquals(4, journal.load(first.stream()).orElseThrow().version());
        }
    }

    @Test
    void every_flipped_bit_of_what_was_written_is_found_or_cuts_the_tail() throws IOException {
        FileJournal journal = new FileJournal(folder, new RefusingCodec());
        Receipt first = journal.append(aRequest().request()).receipt();
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int bit = 8 * Long.BYTES; bit < 8 * whole.length; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(onlyFile(), flipped);
            assertThrows(JournalCorrupted.class, () -> journal.load(first.stream()), "bit " + bit);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_unavailable() {
        FileJournal journal = new FileJournal(folder.resolve("absent"), new RefusingCodec());
        StoreUnavailable refused = assertThrows(
                StoreUnavailable.class, () -> journal.append(aRequest().request()));
        assertTrue(refused.getMessage().contains("NoSuchFileException"), refused::getMessage);
    }
}
