package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Solicitation;

/**
 * Tells that a supplier asked a question during the solicitation; its rules stand in {@link AmendingPriceRequest}.
 *
 * <p>A request to modify the price request is such a question too (P-384).
 *
 * @param supplier the supplier
 * @param channel how it asked
 * @param text the question
 */
public record RecordQuestion(SupplierId supplier, Channel channel, String text)
        implements ServicesAction, Report, Aimed<SupplierId> {

    public RecordQuestion {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(channel, "channel");
        if (Objects.requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("text is blank: \"" + text + "\"");
        }
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        int number = situation.part(Solicitation.class).questions().size() + 1;
        return List.of(new QuestionAsked(number, supplier, channel, text, situation.happened()));
    }
}
