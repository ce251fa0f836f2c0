package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;

/**
 * Asks to answer a supplier's question; its rules stand in {@link AmendingPriceRequest}.
 *
 * @param number the number of the question
 * @param channel how it is answered
 * @param recipients the suppliers that get the answer
 * @param answer the answer
 */
public record AnswerQuestion(int number, Channel channel, List<SupplierId> recipients, String answer)
        implements ServicesAction, Request, Aimed<Integer> {

    public AnswerQuestion {
        Objects.requireNonNull(channel, "channel");
        recipients = recipients.stream().distinct().toList();
        if (Objects.requireNonNull(answer, "answer").isBlank()) {
            throw new IllegalArgumentException("answer is blank: \"" + answer + "\"");
        }
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new QuestionAnswered(number, channel, recipients, answer, situation.happened()));
    }
}
