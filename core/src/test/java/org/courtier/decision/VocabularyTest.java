package org.courtier.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.decision.Small.Conclude;
import org.courtier.decision.Small.MakeOffer;
import org.courtier.decision.probe.Story;
import org.courtier.rule.Finding;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of words: each error names its line. */
class VocabularyTest {

    enum Unlabelled {
        ONE
    }

    static final List<Class<?>> TYPES =
            List.of(MakeOffer.class, Conclude.class, Finding.class, Urgency.class, Unlabelled.class);

    static Vocabulary read(String... lines) {
        return Story.words(TYPES, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action|MakeOffer|make-offer|1|Offrir",
                "action|Unknown|unknown|1|Inconnu|Unknown",
                "verb|MakeOffer|make-offer|1|Offrir|Offer",
                "action|MakeOffer|make-offer|one|Offrir|Offer",
                "action|MakeOffer|make-offer|1||Offer",
                ".|price|price|Prix|Price",
                "action|MakeOffer|make-offer|1|Offrir|Offer\n.|cost|cost|Coût|Cost",
                "action|MakeOffer|make-offer|1|Offrir|Offer\n.|price|price|Prix",
                "action|MakeOffer|make-offer|1|Offrir|Offer\n.|price|price|Prix|Price|much",
                "action|MakeOffer|make-offer|1|Offrir|Offer\n.|price|price|Prix|Price|1|2",
                "value|Finding|finding|1|Constat|Finding\n.|basis|basis|Fondement|Basis",
                "enumeration|Urgency|urgency|1|Urgence|Urgency\n.|NEVER|never",
                "enumeration|MakeOffer|make-offer|1|Offrir|Offer\n.|ONE|one",
                "enumeration|Unlabelled|unlabelled|1|Sans nom|Unlabelled\n.|ONE|one",
                "action|MakeOffer|make-offer|1|Offrir|Offer\naction|MakeOffer|offer|1|Offrir|Offer",
                "action|MakeOffer|make-offer|1|Offrir|Offer\naction|Conclude|make-offer|1|Conclure|Conclude"
            })
    void what_cannot_be_read_names_its_line(String lines) {
        int last = lines.contains("\n") ? 3 : 2;
        String message = assertThrows(IllegalArgumentException.class, () -> read("# words", lines))
                .getMessage();
        assertTrue(message.startsWith("words, line " + last + ": "), message);
    }

    @Test
    void a_component_says_the_least_that_its_type_accepts() {
        Word word = read("action|MakeOffer|make-offer|1|Offrir|Offer", ".|price|price|Prix|Price|0.01")
                .word(MakeOffer.class);
        assertEquals(
                List.of(new Word.Component(
                        "price", "price", Text.of("Prix", "Price"), Optional.of(new BigDecimal("0.01")))),
                word.components());
    }

    @Test
    void some_words_can_be_taken_alone() {
        Vocabulary words =
                read("action|MakeOffer|make-offer|2|Offrir|Offer", "action|Conclude|conclude|1|Conclure|Conclude");
        assertEquals(
                List.of(words.word(Conclude.class)), words.only(Conclude.class).words());
        assertThrows(IllegalArgumentException.class, () -> words.only(Urgency.class));
    }

    @Test
    void components_and_constants_have_their_names_on_the_wire_and_their_labels() {
        Vocabulary words = read(
                "action|MakeOffer|make-offer|2|Offrir|Offer",
                ".|price|amount|Prix|Price",
                "",
                "enumeration|Urgency|urgency|1|Urgence|Urgency",
                ".|SOON|soon");
        Word offer = words.word(MakeOffer.class);
        assertEquals("amount", offer.component("price").orElseThrow().wire());
        assertEquals(2, offer.form());
        assertEquals(
                Urgency.SOON.label(),
                words.word(Urgency.class).component("SOON").orElseThrow().label());
        assertEquals(Text.of("Prix", "Price"), words.label(MakeOffer.class, "price.amount"));
        assertEquals(Text.same("other"), words.label(MakeOffer.class, "other"));
    }

    @Test
    void words_say_what_becomes_of_their_earlier_forms() {
        Vocabulary words = read(
                        "action|MakeOffer|make-offer|3|Offrir|Offer", "action|Conclude|conclude|1|Conclure|Conclude")
                .upcasting(MakeOffer.class, 1, former -> former.renamed("cost", "price"));
        Fields former = Fields.of(Map.of("cost", "1"));
        for (Vocabulary same : List.of(
                words, Vocabulary.none().plus(words), words.plus(Vocabulary.kernel()), words.only(MakeOffer.class))) {
            assertEquals(
                    Fields.of(Map.of("price", "1")),
                    same.upcaster(MakeOffer.class, 1).orElseThrow().apply(former));
            assertEquals(Optional.empty(), same.upcaster(MakeOffer.class, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4})
    void only_an_earlier_form_becomes_another(int form) {
        Vocabulary words = read("action|MakeOffer|make-offer|3|Offrir|Offer");
        assertThrows(IllegalArgumentException.class, () -> words.upcasting(MakeOffer.class, form, f -> f));
    }

    @Test
    void a_type_without_a_word_has_no_earlier_form() {
        Vocabulary words = read("action|MakeOffer|make-offer|3|Offrir|Offer");
        assertThrows(IllegalArgumentException.class, () -> words.upcasting(Conclude.class, 1, f -> f));
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertEquals(
                "Offer",
                read("action|MakeOffer|make-offer|1|Offrir|Offer\r", "# end\r")
                        .word(MakeOffer.class)
                        .label()
                        .english());
    }

    @Test
    void two_guides_share_no_wire_name() {
        Vocabulary one = read("action|MakeOffer|offer|1|Offrir|Offer");
        Vocabulary other = read("action|Conclude|offer|1|Conclure|Conclude");
        assertThrows(IllegalArgumentException.class, () -> one.plus(other));
    }
}
