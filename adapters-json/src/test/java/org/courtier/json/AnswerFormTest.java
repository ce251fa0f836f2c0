package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.ShippedGuides;
import org.courtier.decision.Answer;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.Question;
import org.courtier.decision.Vocabulary;
import org.courtier.guide.services2024.AfterUnvalidatedSending;
import org.courtier.guide.services2024.CallForTendersRequired;
import org.courtier.guide.services2024.Recourse;
import org.courtier.guide.services2024.ReplyWindow;
import org.courtier.rule.Fact;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Answers, whose values have the form that the guide's words give to what the question asks for. */
class AnswerFormTest {

    private static final Json JSON = new Json(ShippedGuides.all());
    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);

    @Test
    void a_known_answer_has_its_value_and_what_it_was_computed_from() {
        Fact fact = Fact.of("Offres", "Offers", 3);
        assertEquals(
                "{\"type\":\"answer\",\"form\":1,\"question\":{\"type\":\"call-for-tenders-required\",\"form\":1},"
                        + "\"status\":\"known\",\"value\":false,\"facts\":[{\"component\":\"\",\"label\":{\"fr\":"
                        + "\"Offres\",\"en\":\"Offers\"},\"value\":{\"fr\":\"3\",\"en\":\"3\"}}],\"findings\":[],"
                        + "\"trace\":[]}",
                written(JSON, new CallForTendersRequired(), Answer.of(false, fact)));
        assertTrue(written(JSON, new AfterUnvalidatedSending(), Answer.of(List.of(Recourse.OWN_CONTRACT)))
                .contains("\"value\":[\"own-contract\"]"));
    }

    @Test
    void what_the_source_leaves_out_and_what_the_data_does_not_reach_have_no_value() {
        String question = "{\"type\":\"answer\",\"form\":1,\"question\":{\"type\":\"reply-window\",\"form\":1,"
                + "\"sending\":\"2026-10-09\"},\"status\":";
        String rest = ",\"facts\":[],\"findings\":[],\"trace\":[]}";
        ReplyWindow window = ReplyWindow.planned(FRI_2026_10_09);
        assertEquals(question + "\"undefined\"" + rest, written(JSON, window, Answer.undefined()));
        assertEquals(question + "\"not-known\"" + rest, written(JSON, window, Answer.notKnown()));
    }

    @Test
    void a_question_is_read_with_its_components() {
        byte[] document = "{\"type\":\"reply-window\",\"form\":1,\"sending\":\"2026-10-09\"}".getBytes();
        assertEquals(ReplyWindow.planned(FRI_2026_10_09), JSON.readQuestion(document));
        assertEquals(
                new ReplyWindow(Optional.empty()),
                JSON.readQuestion("{\"type\":\"reply-window\",\"form\":1}".getBytes()));
    }

    @Test
    void a_guide_of_another_module_gives_the_word_of_its_answer_itself() {
        String words = "question|HowMany|how-many|1|Combien|How many\n";
        Json json = new Json(asking(words + "value|Count|count|1|Nombre|Count\n.|of|of|De|Of\n"));
        assertTrue(written(json, new HowMany(), Answer.of(new Count(3))).contains("\"value\":{\"of\":3}"));
        Guides wordless = asking(words);
        String message = assertThrows(IllegalArgumentException.class, () -> new Json(wordless))
                .getMessage();
        assertTrue(message.endsWith("the answer to " + HowMany.class.getName()), message);
    }

    /** What another guide's questions are, with an interface between them and the core's. */
    public interface Asked<A, T> extends Question<T> {}

    public record HowMany() implements Asked<String, Count> {}

    public record Count(int of) {}

    private static Guides asking(String words) {
        byte[] file = words.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        return Guides.of(Guide.named("asking", Text.of("Questions", "Questions"))
                .inForceFrom(FRI_2026_10_09)
                .words(Vocabulary.read(new ByteArrayInputStream(file), List.of(HowMany.class, Count.class)))
                .build());
    }

    private static <T> String written(Json json, Question<T> question, Answer<T> answer) {
        return new String(json.writeAnswer(question, answer), StandardCharsets.UTF_8);
    }
}
