package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.SupplierQuestion;

/**
 * The client answered a supplier's question.
 *
 * @param number the number of the question
 * @param channel how it was answered
 * @param recipients the suppliers that got the answer
 * @param answer the answer
 * @param on when
 */
public record QuestionAnswered(int number, Channel channel, List<SupplierId> recipients, String answer, Moment on)
        implements ServicesEvent {

    public QuestionAnswered {
        Objects.requireNonNull(channel, "channel");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        SupplierQuestion question = solicitation
                .question(number)
                .orElseThrow(() -> new ImpossibleEvent("no earlier question has the number " + number));
        return before.with(solicitation.with(question.answered(on)));
    }
}
