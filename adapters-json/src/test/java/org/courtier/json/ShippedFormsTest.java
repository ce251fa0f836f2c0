package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.Word;

/** Every action, event and part of the shipped guides has its approved example, which shows what it looks like on the wire. */
class ShippedFormsTest {

    /** The probe's guide too: the kernel's examples hold its words. */
    private static final Guides GUIDES =
            Guides.of(Stream.concat(ShippedGuides.all().all().stream(), Probe.guides().all().stream())
                    .toArray(Guide[]::new));

    @Example
    void every_action_event_and_part_is_read_and_written_as_approved() {
        PlayedExamples examples = new PlayedExamples(GUIDES);
        assertEquals(List.of(), ApprovedForms.of(GUIDES, examples::of).check());
    }

    @Example
    void no_approved_form_has_lost_its_word() throws IOException {
        TreeSet<String> lost = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "approved"))) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .forEach(name -> lost.add(name.substring(0, name.indexOf(".v"))));
        }
        assertTrue(lost.size() > 100, lost::toString);
        for (Word.Kind kind : List.of(Word.Kind.ACTION, Word.Kind.EVENT)) {
            GUIDES.vocabulary().words(kind).forEach(word -> lost.remove(word.wire()));
        }
        assertEquals(List.of(), List.copyOf(lost));
    }
}
