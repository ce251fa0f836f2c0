package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.supplier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Possibility;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** P-163: no request for an extension is possible, whatever the reason. */
class NoExtensionTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

    record RequestExtension(LocalDate until, String reason) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            throw new IllegalStateException("nothing follows from what is always refused");
        }
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(RequestExtension.class, List.of(Role.SUPPLIER), "probe.extension.by-supplier", "P-163"),
                    Guard.never(
                            RequestExtension.class,
                            Text.of("une réponse à la date limite", "an answer by the closing date"),
                            "probe.extension.never",
                            "P-163"))
            .build();

    @Test
    void it_can_be_asked_and_is_refused_whatever_the_reason() {
        for (String reason : List.of("", "illness", "a flood", "the client agrees")) {
            assertEquals(
                    List.of("P-163"),
                    cited(Story.under(GUIDE)
                            .refuses(supplier(MON_2026_11_02), new RequestExtension(MON_2026_11_02, reason))
                            .breaches()));
        }
    }

    @Test
    void what_may_be_done_lists_it_as_prohibited_to_everybody() {
        Story story = Story.under(GUIDE);
        for (Story.Day day : List.of(supplier(MON_2026_11_02), client(MON_2026_11_02))) {
            Possibility extension = story.possible(day, RequestExtension.class);
            assertEquals(Possibility.Status.PROHIBITED, extension.status());
            assertEquals(
                    "an answer by the closing date",
                    extension
                            .reasons()
                            .get(extension.reasons().size() - 1)
                            .wouldPass()
                            .english());
        }
    }
}
