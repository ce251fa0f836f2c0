package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.contract.Justification;
import org.courtier.decision.Situation;
import org.courtier.party.Regime;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Confidence;
import org.courtier.rule.Fact;

/** What article 48 of the RCTI makes of the client's choice, as section 3.4.3 tells it. */
final class ArticleFortyEight {

    private ArticleFortyEight() {}

    static boolean applies(Situation s) {
        return ClientRegimes.include(s, Regime.RCTI);
    }

    /** Gives what is needed; for a client under the RCTI nothing is known before the choice. */
    static Optional<AuthorisationNeed> need(Situation s) {
        if (!applies(s)) {
            return Optional.of(AuthorisationNeed.NOT_APPLICABLE);
        }
        return s.find(Choice.class).map(c -> need(c, s.reading(UnconfirmedPrice.READING)));
    }

    private static AuthorisationNeed need(Choice choice, UnconfirmedPrice reading) {
        if (!choice.isLowest()) {
            return AuthorisationNeed.REQUIRED;
        }
        if (choice.comparison().confidence() == Confidence.CONFIRMED) {
            return AuthorisationNeed.NOT_REQUIRED;
        }
        return reading == UnconfirmedPrice.REQUIRED ? AuthorisationNeed.REQUIRED : AuthorisationNeed.RECOMMENDED;
    }

    static boolean needs(Situation s, AuthorisationNeed need) {
        return need(s).filter(n -> n == need).isPresent();
    }

    /** Tells whether the chief executive authorised this very choice: an authorisation of an earlier choice is of another. */
    static boolean authorised(Situation s) {
        return Authorisations.in(s).obtained(AuthorisationKind.CHIEF_EXECUTIVE, s.happened()).stream()
                .anyMatch(a -> ofTheChoice(s, a));
    }

    private static boolean ofTheChoice(Situation s, Authorisation authorisation) {
        return s.find(Choice.class)
                .filter(c -> c.chosen().isAfter(authorisation.since()))
                .isEmpty();
    }

    /** Gives the justification of this choice, when one was prepared. */
    static Optional<Justification> justification(Situation s) {
        return s.find(Justification.class)
                .filter(j -> s.find(Choice.class)
                        .filter(c -> c.chosen().isAfter(j.prepared()))
                        .isEmpty());
    }

    /** Gives what the answer stands on: the choice, the prices, and every response that was left out. */
    static List<Fact> facts(Choice choice) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Prestataire retenu", "Retained supplier", choice.retained()));
        choice.comparison()
                .find(choice.retained())
                .ifPresent(r -> facts.add(Fact.of("Prix retenu", "Retained price", r.price())));
        choice.comparison().lowestPrice().ifPresent(p -> facts.add(Fact.of("Prix le plus bas", "Lowest price", p)));
        facts.add(Fact.of(
                "Prix le plus bas confirmé ou non",
                "Whether the lowest price is confirmed",
                choice.comparison().confidence()));
        choice.comparison()
                .excluded()
                .forEach(e -> facts.add(Fact.of("Réponse non considérée", "Response not considered", e.supplier())));
        return facts;
    }
}
