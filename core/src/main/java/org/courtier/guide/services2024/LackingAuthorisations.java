package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.decision.Situation;
import org.courtier.money.Estimate;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.rule.Fact;

/** Which of the authorisations that the contract needs are lacking at the moment of a situation, and what of them. */
final class LackingAuthorisations {

    private LackingAuthorisations() {}

    /** Gives everything that is lacking, the chief executive's first. */
    static List<Fact> all(Situation s) {
        List<Fact> facts = new ArrayList<>(chiefExecutive(s));
        facts.addAll(financial(s));
        facts.addAll(others(s));
        return facts;
    }

    /** The same as values, for those who list them. */
    static List<LackingAuthorisation> listed(Situation s) {
        List<LackingAuthorisation> listed = new ArrayList<>();
        if (!chiefExecutive(s).isEmpty()) {
            listed.add(named(s, AuthorisationKind.CHIEF_EXECUTIVE));
        }
        if (!financial(s).isEmpty()) {
            listed.add(named(s, AuthorisationKind.FINANCIAL));
        }
        pending(s).forEach(a -> listed.add(listed(a)));
        return listed;
    }

    /** The chief executive's, when article 48 requires it of this choice. */
    static List<Fact> chiefExecutive(Situation s) {
        if (!ArticleFortyEight.needs(s, AuthorisationNeed.REQUIRED) || ArticleFortyEight.authorised(s)) {
            return List.of();
        }
        return standing(s, AuthorisationKind.CHIEF_EXECUTIVE);
    }

    /** The financial one, for at least the estimated total amount of the contract. */
    static List<Fact> financial(Situation s) {
        List<Authorisation> obtained = Authorisations.in(s).obtained(AuthorisationKind.FINANCIAL, s.happened());
        if (obtained.isEmpty()) {
            return standing(s, AuthorisationKind.FINANCIAL);
        }
        Optional<Estimate> total = estimatedTotal(s);
        if (total.isEmpty() || obtained.stream().anyMatch(a -> covers(a.amount(), total.get()))) {
            return List.of();
        }
        return List.of(
                Fact.of("Montant autorisé", "Authorised amount", obtained.get(0).amount()),
                Fact.of("Montant total estimé", "Estimated total amount", total.get()));
    }

    /** Every other one that the client declared, asked for or was refused. */
    static List<Fact> others(Situation s) {
        return pending(s).stream().map(a -> listed(a).fact()).toList();
    }

    /** Gives the total of the retained response, with its tax basis. */
    static Optional<Estimate> estimatedTotal(Situation s) {
        return s.find(Choice.class).flatMap(c -> {
            Optional<Estimate> offered = Offers.in(s).find(c.retained()).map(Offer::priced);
            return offered.or(() -> c.comparison()
                    .find(c.retained())
                    .map(r -> new Estimate(r.price(), c.comparison().taxBasis())));
        });
    }

    // an amount before taxes says nothing of one with taxes: unequal bases never cover one another
    private static boolean covers(Optional<Estimate> authorised, Estimate total) {
        return authorised
                .filter(a -> a.basis() == total.basis() && a.amount().isAtLeast(total.amount()))
                .isPresent();
    }

    // what article 48 merely recommends never blocks, even once it was requested
    private static List<Authorisation> pending(Situation s) {
        boolean articleDecides = ArticleFortyEight.applies(s);
        return Authorisations.in(s).each().stream()
                .filter(a -> a.kind() != AuthorisationKind.FINANCIAL)
                .filter(a -> a.kind() != AuthorisationKind.CHIEF_EXECUTIVE || !articleDecides)
                .filter(a -> !a.obtainedBefore(s.happened()))
                .toList();
    }

    private static List<Fact> standing(Situation s, AuthorisationKind kind) {
        List<Fact> facts = new ArrayList<>(List.of(named(s, kind).fact()));
        Authorisations.in(s)
                .find(kind)
                .filter(Authorisation::obtained)
                .ifPresent(a -> facts.add(Fact.of("Obtenue le", "Obtained on", a.since())));
        return facts;
    }

    private static LackingAuthorisation named(Situation s, AuthorisationKind kind) {
        Optional<Authorisation> recorded = Authorisations.in(s).find(kind);
        return new LackingAuthorisation(
                kind, recorded.map(Authorisation::name).orElse(""), recorded.map(Authorisation::status));
    }

    private static LackingAuthorisation listed(Authorisation a) {
        return new LackingAuthorisation(a.kind(), a.name(), Optional.of(a.status()));
    }
}
