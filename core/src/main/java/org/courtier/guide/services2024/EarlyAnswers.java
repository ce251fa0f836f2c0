package org.courtier.guide.services2024;

import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What an answer before the tenth business day is (P-160). */
public enum EarlyAnswers implements Labelled {
    /** The recommended reading: the bound is on the closing date; an early answer is a good answer. */
    ACCEPTED("une réponse hâtive est recevable", "an early answer is admissible"),
    /** The other reading: nothing that comes before the tenth business day counts. */
    INVALID("une réponse hâtive n'est pas recevable", "an early answer is not admissible");

    /** The open point itself. */
    public static final Reading<EarlyAnswers> READING = Reading.of(
            "services2024.early-answers",
            Text.of(
                    "Une réponse reçue avant le dixième jour ouvrable est-elle recevable?",
                    "Is an answer received before the tenth business day admissible?"),
            ACCEPTED,
            "P-160");

    private final Text label;

    EarlyAnswers(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
