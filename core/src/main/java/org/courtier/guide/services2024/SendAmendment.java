package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks to send an amendment to the solicited suppliers; its rules stand in {@link AmendingPriceRequest}.
 *
 * <p>It has no closing date: an amendment leaves that of the price request as it is.
 *
 * @param number the number of the amendment
 * @param recipients the suppliers that get it
 */
public record SendAmendment(int number, List<SupplierId> recipients)
        implements ServicesAction, Request, Aimed<Integer> {

    public SendAmendment {
        recipients = recipients.stream().distinct().toList();
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AmendmentSent(number, recipients, situation.happened()));
    }
}
