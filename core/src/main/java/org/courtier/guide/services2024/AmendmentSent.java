package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Solicitation;

/**
 * An amendment was sent to the solicited suppliers; the price request has its criteria from then on.
 *
 * @param number the number of the amendment
 * @param recipients the suppliers that got it
 * @param on when
 */
public record AmendmentSent(int number, List<SupplierId> recipients, Moment on) implements ServicesEvent {

    public AmendmentSent {
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        RequestAmendment amendment = solicitation
                .amendment(number)
                .filter(RequestAmendment::authorised)
                .orElseThrow(() -> new ImpossibleEvent("no authorised amendment has the number " + number));
        Parts after = before.with(solicitation.with(amendment.sent(on)));
        return before.find(PriceRequest.class)
                .map(request -> after.with(request.adding(amendment.criteria())))
                .orElse(after);
    }
}
