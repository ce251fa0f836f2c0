package org.courtier.decision;

import java.util.Objects;

/**
 * What a computation sees: the situation, and the question.
 *
 * @param <Q> the question
 */
public final class Inquiry<Q> extends Situation {

    private final Q question;

    Inquiry(Situation situation, Q question) {
        super(situation);
        this.question = Objects.requireNonNull(question, "question");
    }

    public Q question() {
        return question;
    }
}
