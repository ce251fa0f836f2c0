package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Situation;
import org.courtier.money.TaxBasis;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Excluded;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.pricing.SupplierOffer;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * The comparison of section 3.4.3: the conforming responses received in time, in the tax basis of the price request (P-172);
 * every other one with its reason. The Broker's fees are in no offer (P-237).
 */
final class Comparing {

    private static final Text NOT_ASSESSED = Text.of("pas encore évaluée", "not assessed yet");
    private static final Text EARLY = Text.of(
            "reçue avant le dixième jour ouvrable, donc irrecevable selon la lecture retenue",
            "received before the tenth business day, hence not admissible under the chosen reading");

    private Comparing() {}

    static Comparison in(Situation s) {
        TaxBasis basis = s.part(PriceRequest.class).taxBasis();
        List<SupplierOffer> compared = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Response response : Responses.in(s).received()) {
            Offer offer = Offers.in(s)
                    .find(response.supplier())
                    .orElseThrow(() -> new IllegalStateException(
                            "the history is damaged: the response of " + response.supplier() + " has no offer"));
            whyNot(response, offer, basis, s.part(Solicitation.class))
                    .ifPresentOrElse(
                            reason -> excluded.add(new Excluded(response.supplier(), reason)),
                            () -> compared.add(new SupplierOffer(response.supplier(), offer)));
        }
        return Comparison.of(
                basis,
                compared,
                excluded,
                s.part(Solicitation.class).suppliers().size());
    }

    private static Optional<Text> whyNot(Response response, Offer offer, TaxBasis basis, Solicitation solicitation) {
        if (!solicitation.inTime(response.received())) {
            return Optional.of(
                    Text.of("reçue le {0}, après la clôture du {1}", "received on {0}, after the closing of {1}")
                            .with(Wording.of(response.received()), Wording.of(solicitation.closing())));
        }
        if (!response.inTime()) {
            return Optional.of(EARLY);
        }
        if (response.assessment().isEmpty()) {
            return Optional.of(NOT_ASSESSED);
        }
        Assessment found = response.assessment().get();
        if (!found.conforming()) {
            return Optional.of(nonConforming(found));
        }
        return offer.taxBasis() == basis
                ? Optional.empty()
                : Optional.of(Text.of("prix {0}, alors que la demande de prix les veut {1}", "price {0}, requested {1}")
                        .with(Wording.of(offer.taxBasis()), Wording.of(basis)));
    }

    private static Text nonConforming(Assessment found) {
        List<Text> failed = new ArrayList<>();
        if (!found.needUnderstood()) {
            failed.add(Text.of("besoin mal compris", "need misunderstood"));
        }
        if (!found.complete()) {
            failed.add(Text.of("éléments manquants", "elements missing"));
        }
        if (!found.requestUnchanged()) {
            failed.add(Text.of("demande de prix modifiée par le prestataire", "price request changed by the supplier"));
        }
        return Text.of("non conforme : {0} ({1})", "not conforming: {0} ({1})")
                .with(Wording.list(failed), Wording.of(found.reason()));
    }
}
