package org.courtier.solicitation;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;

/**
 * An amendment of the price request during the solicitation (<b>amendement</b>); it leaves the closing date as it is.
 *
 * @param number its number, from 1
 * @param change what it changes
 * @param submitted when the client submitted it to the Broker
 * @param outcome what the Broker decided, when it did
 * @param decided when the Broker decided
 * @param sent when it was sent to every solicited supplier, when it was
 */
public record RequestAmendment(
        int number,
        String change,
        Moment submitted,
        Optional<BrokerOutcome> outcome,
        Optional<Moment> decided,
        Optional<Moment> sent) {

    public RequestAmendment {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(sent, "sent");
    }

    public boolean authorised() {
        return outcome.filter(o -> o == BrokerOutcome.AUTHORISED).isPresent();
    }
}
