package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.pricing.SupplierOffer;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;

/**
 * A supplier's response was received.
 *
 * @param supplier the supplier
 * @param document the submission
 * @param offer what the supplier asks
 * @param inTime whether it counts as received in time
 * @param on when
 */
public record ResponseReceived(SupplierId supplier, Document document, Offer offer, boolean inTime, Moment on)
        implements ServicesEvent {

    public ResponseReceived {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        if (solicitation.find(supplier).isEmpty()) {
            throw new ImpossibleEvent(supplier + " was not solicited");
        }
        Responses responses = before.find(Responses.class).orElse(Responses.NONE);
        if (responses
                .find(supplier)
                .filter(r -> ReplyPeriods.isFinal(r, solicitation))
                .isPresent()) {
            throw new ImpossibleEvent("an earlier response of " + supplier + " was received");
        }
        Offers offers = before.find(Offers.class).orElse(Offers.NONE);
        return before.with(responses.with(new Response(supplier, on, document, inTime, Optional.empty())))
                .with(offers.with(new SupplierOffer(supplier, offer)));
    }
}
