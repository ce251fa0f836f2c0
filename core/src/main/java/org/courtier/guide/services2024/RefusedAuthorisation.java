package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.contract.Preparation;
import org.courtier.decision.Answer;
import org.courtier.decision.Inquiry;
import org.courtier.decision.Situation;
import org.courtier.rule.Fact;

/** What a refused authorisation costs once the Broker has begun to prepare the contract (P-362). */
final class RefusedAuthorisation {

    private RefusedAuthorisation() {}

    static Answer<CancellationFee> fees(Inquiry<CancellationFees> q) {
        List<Authorisation> refused = Authorisations.in(q).each().stream()
                .filter(a -> a.status() == AuthorisationStatus.REFUSED)
                .toList();
        if (refused.isEmpty() || !preparationBegun(q)) {
            return Answer.of(CancellationFee.NONE, Fact.of("Autorisation refusée", "Refused authorisation", refused));
        }
        Fact which = Fact.of("Autorisation refusée", "Refused authorisation", refused);
        return q.setting()
                .references()
                .find(Tariffs.KEY, q.happened().date())
                .map(r -> Answer.of(
                        CancellationFee.of(r.value().cancellation()),
                        which,
                        Fact.of("Grille tarifaire", "Tariff grid", r.citation())))
                .orElseGet(() -> Answer.notKnown(which, Fact.of("Grille tarifaire", "Tariff grid", List.of())));
    }

    /** The client's contact alone is not yet a preparation: it begins with the Broker's collection of information. */
    private static boolean preparationBegun(Situation s) {
        return s.find(Preparation.class)
                .flatMap(Preparation::informationCollected)
                .isPresent();
    }
}
