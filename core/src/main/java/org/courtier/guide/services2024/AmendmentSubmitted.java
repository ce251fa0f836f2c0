package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Solicitation;

/**
 * The client submitted an amendment of the price request to the Broker.
 *
 * @param number the number of the amendment, from 1
 * @param change what it changes
 * @param criteria the criteria that it adds
 * @param on when
 */
public record AmendmentSubmitted(int number, String change, List<Criterion> criteria, Moment on)
        implements ServicesEvent {

    public AmendmentSubmitted {
        Objects.requireNonNull(change, "change");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        if (solicitation.amendment(number).isPresent()) {
            throw new ImpossibleEvent("an earlier amendment has the number " + number);
        }
        return before.with(solicitation.with(RequestAmendment.submitted(number, change, criteria, on)));
    }
}
