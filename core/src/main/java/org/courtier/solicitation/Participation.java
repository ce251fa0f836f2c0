package org.courtier.solicitation;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How a solicited supplier took part (P-159, P-206). */
public enum Participation implements Labelled {
    /** The window is open and nothing has come. */
    AWAITED("Réponse attendue", "Answer awaited"),
    RESPONDED("A répondu", "Responded"),
    /** It returned its non-participation form, which is not a response. */
    NON_PARTICIPATION("Non-participation", "Non-participation"),
    /** Neither a response nor a form came. */
    NO_ANSWER("Sans réponse", "No answer");

    private final Text label;

    Participation(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
