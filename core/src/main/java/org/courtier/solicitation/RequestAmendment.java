package org.courtier.solicitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;

/**
 * An amendment of the price request during the solicitation (<b>amendement</b>); it leaves the closing date as it is.
 *
 * @param number its number, from 1
 * @param change what it changes
 * @param criteria the criteria other than the price that it adds
 * @param submitted when the client submitted it to the Broker
 * @param outcome what the Broker decided, when it did
 * @param decided when the Broker decided
 * @param sent when it was sent to every solicited supplier, when it was
 */
public record RequestAmendment(
        int number,
        String change,
        List<Criterion> criteria,
        Moment submitted,
        Optional<BrokerOutcome> outcome,
        Optional<Moment> decided,
        Optional<Moment> sent) {

    public RequestAmendment {
        Objects.requireNonNull(change, "change");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(sent, "sent");
    }

    /** An amendment that waits for the Broker's decision. */
    public static RequestAmendment submitted(int number, String change, List<Criterion> criteria, Moment on) {
        return new RequestAmendment(number, change, criteria, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean authorised() {
        return outcome.filter(o -> o == BrokerOutcome.AUTHORISED).isPresent();
    }

    public RequestAmendment decided(BrokerOutcome found, Moment on) {
        return new RequestAmendment(number, change, criteria, submitted, Optional.of(found), Optional.of(on), sent);
    }

    public RequestAmendment sent(Moment on) {
        return new RequestAmendment(number, change, criteria, submitted, outcome, decided, Optional.of(on));
    }
}
