package org.courtier.json.ocds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.courtier.dossier.Dossier;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;

/** The responses of a dossier, once a supplier is awarded, as far as the host discloses them. */
final class BidsSection {

    private final Publication publication;

    BidsSection(Publication publication) {
        this.publication = publication;
    }

    Optional<Bids> of(Dossier dossier) {
        boolean numbers = publication.discloses(Disclosure.BID_STATISTICS);
        boolean each = publication.discloses(Disclosure.BID_DETAILS);
        if (!numbers && !each || Retained.of(dossier).isEmpty()) {
            return Optional.empty();
        }
        Responses responses = dossier.find(Responses.class).orElse(Responses.NONE);
        return Optional.of(new Bids(
                numbers
                        ? List.of(
                                number("bids", responses.received().size()),
                                number("validBids", responses.counting().size()))
                        : List.of(),
                each ? responses.received().stream().map(r -> bid(dossier, r)).toList() : List.of()));
    }

    private static BidStatistic number(String measure, int value) {
        return new BidStatistic(measure, measure, Optional.of(BigDecimal.valueOf(value)));
    }

    private Bid bid(Dossier dossier, Response response) {
        return new Bid(
                response.supplier().value(),
                Optional.of(Dates.from(response.received())),
                Optional.of(status(response)),
                List.of(Parties.reference(publication, response.supplier())),
                AwardSection.offer(dossier, response.supplier()).map(o -> AwardSection.value(o.total())));
    }

    private static BidStatus status(Response response) {
        if (response.counts()) {
            return BidStatus.VALID;
        }
        return response.inTime() && response.assessment().isEmpty() ? BidStatus.PENDING : BidStatus.DISQUALIFIED;
    }
}
