package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A response.
 *
 * @param id its identity in its list
 * @param date when it was received
 * @param status how it stands
 * @param tenderers whose it is
 * @param value its price
 */
public record Bid(
        String id,
        Optional<OffsetDateTime> date,
        Optional<BidStatus> status,
        List<PartyReference> tenderers,
        Optional<Value> value) {

    public Bid {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(status, "status");
        tenderers = List.copyOf(tenderers);
        Objects.requireNonNull(value, "value");
    }
}
