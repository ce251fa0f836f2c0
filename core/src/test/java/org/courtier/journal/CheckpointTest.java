package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.FRI_2026_10_02;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.spi.ChainHash;
import org.courtier.spi.StreamHead;
import org.courtier.testkit.journal.AppendRequests;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static Checkpoint of(int histories) {
        return Checkpoint.of(Exported.journal(histories, 2), FRI_2026_10_02);
    }

    private static byte[] written(Checkpoint checkpoint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checkpoint.write(out);
        return out.toByteArray();
    }

    private static Checkpoint read(byte[] file) throws IOException {
        return Checkpoint.read(new ByteArrayInputStream(file));
    }

    @Test
    void a_checkpoint_of_a_journal_holds_every_head() {
        InMemoryJournal journal = Exported.journal(1001, 1);
        assertEquals(1001, Checkpoint.of(journal, FRI_2026_10_02).heads().size());
    }

    @Test
    void the_order_of_the_heads_changes_nothing() {
        List<StreamHead> heads = new ArrayList<>(of(7).heads());
        Collections.reverse(heads);
        assertEquals(of(7), new Checkpoint(FRI_2026_10_02, heads));
        assertEquals(of(7).root(), new Checkpoint(FRI_2026_10_02, heads).root());
    }

    @Test
    void no_history_is_held_twice() {
        StreamHead head = of(1).heads().get(0);
        assertThrows(IllegalArgumentException.class, () -> new Checkpoint(FRI_2026_10_02, List.of(head, head)));
    }

    @Test
    void one_head_more_or_fewer_or_another_has_another_root() {
        for (int histories = 1; histories <= 9; histories++) {
            Checkpoint some = of(histories);
            assertNotEquals(some.root(), of(histories + 1).root());
            assertNotEquals(some.root(), of(histories - 1).root());
            for (int i = 0; i < histories; i++) {
                List<StreamHead> changed = new ArrayList<>(some.heads());
                StreamHead head = changed.get(i);
                changed.set(i, new StreamHead(head.stream(), head.version() + 1, head.hash()));
                assertNotEquals(some.root(), new Checkpoint(FRI_2026_10_02, changed).root());
            }
        }
    }

    @Test
    void what_is_signed_names_the_instant_the_count_and_the_root() {
        assertNotEquals(
                of(3).toBeSigned(), new Checkpoint(FRI_2026_10_02.plusNanos(1_000), of(3).heads()).toBeSigned());
        assertNotEquals(of(3).toBeSigned(), of(4).toBeSigned());
        assertEquals(of(3).toBeSigned(), of(3).toBeSigned());
    }

    @Test
    void each_head_is_proven_without_the_others() {
        for (int histories = 1; histories <= 33; histories++) {
            Checkpoint checkpoint = of(histories);
            for (StreamHead head : checkpoint.heads()) {
                Inclusion proof = checkpoint.inclusion(head.stream());
                assertEquals(head, proof.head());
                assertEquals(checkpoint.root(), proof.root());
            }
        }
    }

    @Test
    void a_proof_with_anything_changed_leads_elsewhere() {
        Checkpoint checkpoint = of(7);
        Inclusion proof = checkpoint.inclusion(checkpoint.heads().get(2).stream());
        StreamHead later = new StreamHead(proof.head().stream(), 9, proof.head().hash());
        assertNotEquals(checkpoint.root(), new Inclusion(later, 2, 7, proof.path()).root());
        assertNotEquals(checkpoint.root(), new Inclusion(proof.head(), 3, 7, proof.path()).root());
        for (int i = 0; i < proof.path().size(); i++) {
            List<ChainHash> path = new ArrayList<>(proof.path());
            path.set(i, ChainHash.ofHex("ab".repeat(32)));
            assertNotEquals(checkpoint.root(), new Inclusion(proof.head(), 2, 7, path).root());
        }
    }

    @Test
    void a_proof_of_another_shape_cannot_be_made() {
        Inclusion proof = of(7).inclusion(of(7).heads().get(2).stream());
        assertThrows(IllegalArgumentException.class, () -> new Inclusion(proof.head(), 7, 7, proof.path()));
        assertThrows(IllegalArgumentException.class, () -> new Inclusion(proof.head(), -1, 7, proof.path()));
        assertThrows(IllegalArgumentException.class, () -> new Inclusion(proof.head(), 2, 7, List.of()));
        StreamId unknown = AppendRequests.aDossier();
        assertThrows(IllegalArgumentException.class, () -> of(7).inclusion(unknown));
    }

    @Test
    void a_node_is_not_taken_for_a_leaf() {
        Checkpoint two = of(2);
        StreamHead first = two.heads().get(0);
        assertNotEquals(two.root(), Merkle.root(Merkle.leaf(first), 0, 1, List.of()));
    }

    @Test
    void a_file_gives_the_checkpoint_back() throws IOException {
        for (int histories : new int[] {0, 1, 2, 5}) {
            assertEquals(of(histories), read(written(of(histories))));
        }
    }

    @Test
    void every_flipped_bit_of_a_file_is_found_or_is_another_instant() throws IOException {
        Checkpoint checkpoint = of(3);
        byte[] file = written(checkpoint);
        for (int bit = 0; bit < 8 * file.length; bit++) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                // the instant is signed with the root, and stands in what is to be signed alone
                assertNotEquals(checkpoint.toBeSigned(), read(flipped).toBeSigned());
            } catch (IOException found) {
                continue;
            }
        }
    }

    @Test
    void a_file_that_is_cut_off_or_goes_on_is_refused() throws IOException {
        byte[] file = written(of(2));
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(IOException.class, () -> read(cut));
        }
        assertThrows(IOException.class, () -> read(Arrays.copyOf(file, file.length + 1)));
    }
}
