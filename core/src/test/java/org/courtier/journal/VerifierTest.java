package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.FRI_2026_10_02;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamRecord;
import org.courtier.testkit.journal.AppendRequests;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierTest {

    private final InMemoryJournal journal = Exported.journal(3, 5);
    private final List<StreamRecord> records = Exported.records(journal);
    private final Checkpoint checkpoint = Checkpoint.of(journal, FRI_2026_10_02);

    @Test
    void a_journal_as_it_was_stored_is_intact() {
        Verification found = Exported.verified(Exported.of(journal));
        assertEquals(new Verification(3, 30, List.of()), found);
        assertTrue(Exported.verified(Exported.of(journal), checkpoint).intact());
    }

    @Test
    void an_empty_journal_is_intact() {
        byte[] export = Exported.of(new InMemoryJournal(new RefusingCodec()));
        assertEquals(new Verification(0, 0, List.of()), Exported.verified(export));
    }

    @Test
    void a_journal_that_has_grown_since_the_checkpoint_is_intact() {
        StreamRecord last = records.get(2);
        Receipt end = last.commits().get(4).receipt();
        journal.append(aRequest().after(end).entries(3).request());
        journal.append(aRequest().request());
        assertTrue(Exported.verified(Exported.of(journal), checkpoint).intact());
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void the_chain_shows_all_but_a_cut_tail_a_new_history_and_a_removed_one(Attack attack) {
        Verification found = Exported.verified(Exported.of(attack.on(records)));
        assertEquals(attack.shownByTheChain, !found.intact(), () -> attack + ": " + found.damages());
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void a_checkpoint_shows_every_attack(Attack attack) {
        assertFalse(
                Exported.verified(Exported.of(attack.on(records)), checkpoint).intact(), attack::name);
    }

    @Test
    void there_are_forty_attacks() {
        assertEquals(40, Attack.values().length);
    }

    @Test
    void every_flipped_bit_of_an_export_is_found() {
        byte[] export = Exported.of(Exported.journal(2, 3));
        int undetected = 0;
        for (int bit = 0; bit < 8 * export.length; bit++) {
            byte[] flipped = export.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            undetected += Exported.verified(flipped).intact() ? 1 : 0;
        }
        assertEquals(0, undetected, () -> "of " + 8 * export.length + " bits");
    }

    @Test
    void an_export_that_is_cut_off_or_goes_on_is_found() {
        byte[] export = Exported.of(Exported.journal(1, 2));
        for (int length = 0; length < export.length; length++) {
            assertFalse(Exported.verified(Arrays.copyOf(export, length)).intact(), "cut after " + length);
        }
        assertFalse(Exported.verified(Arrays.copyOf(export, export.length + 1)).intact());
    }

    @Test
    void what_is_found_names_the_history_and_no_stored_value() {
        byte[] export = Exported.of(Attack.PERSON_CHANGED.on(records));
        List<String> damages = Exported.verified(export, checkpoint).damages();
        assertTrue(damages.get(0).contains(records.get(1).stream().value().toString()), damages::toString);
        assertFalse(damages.toString().contains("p-2"), damages::toString);
    }

    @Test
    void a_checkpoint_of_other_histories_is_not_met() {
        StreamId stranger = AppendRequests.aDossier();
        InMemoryJournal other = new InMemoryJournal(new RefusingCodec());
        other.append(aRequest().to(stranger).request());
        List<String> damages = Exported.verified(Exported.of(journal), Checkpoint.of(other, FRI_2026_10_02))
                .damages();
        assertEquals(1, damages.size());
        assertTrue(damages.get(0).contains(stranger.value().toString()));
    }
}
