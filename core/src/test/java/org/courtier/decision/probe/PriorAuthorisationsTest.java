package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.courtier.decision.Advice;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** P-174, P-190, P-198: the chief executive's authorisation, where the response chosen is not the lowest. */
class PriorAuthorisationsTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

    /** From which of the three moments on the authorisation blocks. */
    enum Blocks implements Labelled {
        FROM_CONTACT("dès la communication", "from the contact on"),
        FROM_FINAL_VERSIONS("dès les versions finales", "from the final versions on"),
        AT_SIGNATURE("à la signature", "at the signature");

        private final Text label;

        Blocks(String french, String english) {
            this.label = Text.of(french, english);
        }

        @Override
        public Text label() {
            return label;
        }

        boolean atContact() {
            return this == FROM_CONTACT;
        }

        boolean atFinalVersions() {
            return this != AT_SIGNATURE;
        }
    }

    static final Reading<Blocks> MOMENT = Reading.of(
            "probe.authorisation-moment",
            Text.of("À quel moment l'autorisation manquante bloque-t-elle ?", "When does a missing one block?"),
            Blocks.FROM_FINAL_VERSIONS,
            "P-174",
            "P-190",
            "P-198");

    record Choice(boolean lowest) implements Part {}

    record Authorisation() implements Part {}

    record Signatures(int count) implements Part {}

    record Choose(boolean lowest) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Happened(new Choice(lowest)));
        }
    }

    record ContactBroker() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Happened(s.part(Choice.class)));
        }
    }

    record Authorise() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Happened(new Authorisation()));
        }
    }

    record WithdrawAuthorisation() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new AuthorisationWithdrawn());
        }
    }

    record IssueFinalVersions() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Happened(s.part(Choice.class)));
        }
    }

    record Sign() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Happened(new Signatures(
                    s.find(Signatures.class).map(Signatures::count).orElse(0) + 1)));
        }
    }

    record Happened(Part part) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(part);
        }
    }

    record AuthorisationWithdrawn() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.without(Authorisation.class);
        }
    }

    static boolean required(Situation s) {
        return !s.part(Choice.class).lowest();
    }

    static boolean obtained(Situation s) {
        return s.has(Authorisation.class);
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(
                            List.of(
                                    Choose.class,
                                    ContactBroker.class,
                                    Authorise.class,
                                    WithdrawAuthorisation.class,
                                    IssueFinalVersions.class,
                                    Sign.class),
                            List.of(Role.CLIENT),
                            "probe.authorisation.by-client",
                            "P-190"),
                    Advice.on(ContactBroker.class, "probe.authorisation.warned-at-contact", "P-190")
                            .after(Choice.class)
                            .reading(MOMENT)
                            .when(c -> required(c)
                                    && !obtained(c)
                                    && !c.reading(MOMENT).atContact())
                            .recommends(),
                    Guard.prior(ContactBroker.class, "probe.authorisation.before-contact", "P-190", "P-198")
                            .after(Choice.class)
                            .reading(MOMENT)
                            .when(s -> required(s) && s.reading(MOMENT).atContact())
                            .requires(s -> obtained(s))
                            .wouldPass("l'autorisation du dirigeant", "the chief executive's authorisation"),
                    Guard.prior(IssueFinalVersions.class, "probe.authorisation.before-final-versions", "P-198")
                            .after(Choice.class)
                            .reading(MOMENT)
                            .when(s -> required(s) && s.reading(MOMENT).atFinalVersions())
                            .requires(s -> obtained(s))
                            .wouldPass("l'autorisation du dirigeant", "the chief executive's authorisation"),
                    Guard.prior(Sign.class, "probe.authorisation.before-first-signature", "P-174")
                            .after(Choice.class)
                            .reading(MOMENT)
                            .when(s -> required(s) && !s.has(Signatures.class))
                            .requires(s -> obtained(s))
                            .wouldPass("l'autorisation du dirigeant", "the chief executive's authorisation"))
            .build();

    static Story choosing(boolean lowest, Blocks reading) {
        Story story = Story.under(GUIDE, MOMENT.choose(reading));
        story.accepts(client(MON_2026_11_02), new Choose(lowest));
        return story;
    }

    static Story notTheLowest(Blocks reading) {
        return choosing(false, reading);
    }

    static List<String> refusal(Story story, Request request) {
        return rules(story.refuses(client(MON_2026_11_02), request).breaches());
    }

    static List<String> advice(Story story, Request request) {
        return rules(story.accepts(client(MON_2026_11_02), request).advice());
    }

    @Test
    void by_default_it_warns_at_step_1_blocks_the_final_versions_and_the_first_signature() {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_02), new Choose(false));
        assertEquals(List.of("warned-at-contact"), advice(story, new ContactBroker()));
        assertEquals(List.of("before-final-versions"), refusal(story, new IssueFinalVersions()));
        story.accepts(client(MON_2026_11_02), new Authorise());
        story.accepts(client(MON_2026_11_02), new IssueFinalVersions());
        story.accepts(client(MON_2026_11_02), new WithdrawAuthorisation());
        assertEquals(List.of("before-first-signature"), refusal(story, new Sign()));
    }

    @Test
    void after_the_first_signature_it_blocks_no_other() {
        Story story = notTheLowest(Blocks.FROM_FINAL_VERSIONS);
        story.accepts(client(MON_2026_11_02), new Authorise());
        story.accepts(client(MON_2026_11_02), new Sign());
        story.accepts(client(MON_2026_11_02), new WithdrawAuthorisation());
        story.accepts(client(MON_2026_11_02), new Sign());
    }

    @Test
    void read_strictly_it_blocks_from_step_1_on() {
        Story story = notTheLowest(Blocks.FROM_CONTACT);
        assertEquals(List.of("before-contact"), refusal(story, new ContactBroker()));
        assertEquals(List.of("before-final-versions"), refusal(story, new IssueFinalVersions()));
        assertEquals(List.of("before-first-signature"), refusal(story, new Sign()));
        story.accepts(client(MON_2026_11_02), new Authorise());
        assertEquals(List.of(), advice(story, new ContactBroker()));
    }

    @Test
    void read_leniently_it_blocks_only_the_signature() {
        Story story = notTheLowest(Blocks.AT_SIGNATURE);
        assertEquals(List.of("warned-at-contact"), advice(story, new ContactBroker()));
        story.accepts(client(MON_2026_11_02), new IssueFinalVersions());
        assertEquals(List.of("before-first-signature"), refusal(story, new Sign()));
    }

    @Test
    void the_lowest_price_needs_none_under_any_reading() {
        for (Blocks reading : Blocks.values()) {
            Story story = choosing(true, reading);
            assertEquals(List.of(), advice(story, new ContactBroker()));
            story.accepts(client(MON_2026_11_02), new IssueFinalVersions());
            story.accepts(client(MON_2026_11_02), new Sign());
        }
    }

    @Test
    void a_refusal_names_the_reading_it_stands_on() {
        assertTrue(notTheLowest(Blocks.FROM_CONTACT)
                .refuses(client(MON_2026_11_02), new ContactBroker())
                .breaches()
                .get(0)
                .basis()
                .readings()
                .contains(MOMENT.choose(Blocks.FROM_CONTACT)));
    }
}
