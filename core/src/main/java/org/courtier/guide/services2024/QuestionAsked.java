package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.SupplierQuestion;

/**
 * A supplier asked a question during the solicitation.
 *
 * @param number the number of the question, from 1
 * @param supplier the supplier
 * @param channel how it asked
 * @param text the question
 * @param on when
 */
public record QuestionAsked(int number, SupplierId supplier, Channel channel, String text, Moment on)
        implements ServicesEvent {

    public QuestionAsked {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        if (solicitation.question(number).isPresent()) {
            throw new ImpossibleEvent("an earlier question has the number " + number);
        }
        return before.with(
                solicitation.with(new SupplierQuestion(number, supplier, channel, text, on, Optional.empty())));
    }
}
