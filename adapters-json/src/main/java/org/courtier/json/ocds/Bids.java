package org.courtier.json.ocds;

import java.util.List;

/**
 * The responses, in the shape of the extension <i>Bid statistics and details</i>.
 *
 * @param statistics how many there were
 * @param details each of them
 */
public record Bids(List<BidStatistic> statistics, List<Bid> details) {

    public Bids {
        statistics = List.copyOf(statistics);
        details = List.copyOf(details);
    }
}
