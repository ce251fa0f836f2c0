package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.AuthorisationNeed.RECOMMENDED;

import java.util.List;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.decision.Advice;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.money.Estimate;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Excluded;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Solicitation;

/** What section 3.4.3 recommends of authorisations when somebody asks, or contacts the Broker; none of it blocks. */
final class AdvisingAuthorisation {

    static final Advice OWN_PROVISIONS = Advice.upon(
                    List.of(ChiefExecutiveAuthorisation.class, OutstandingAuthorisations.class),
                    "services2024.authorisation.own-provisions",
                    "P-171",
                    "P-040")
            .says(
                    "Le client n'est pas assujetti au RCTI : ses propres dispositions disent quelles autorisations il lui"
                            + " faut.",
                    "The client is not subject to the RCTI: its own provisions say which authorisations it needs.")
            .when(s -> !ArticleFortyEight.applies(s))
            .recommends();

    static final Advice ONE_SOLICITED = Advice.upon(
                    occasions(), "services2024.authorisation.one-solicited", "P-175", "P-177")
            .after(Choice.class)
            .reading(UnconfirmedPrice.READING)
            .when(s -> ArticleFortyEight.needs(s, RECOMMENDED) && solicited(s) == 1)
            .showing(s -> List.of(Fact.of("Prestataires sollicités", "Suppliers solicited", solicited(s))))
            .recommends();

    static final Advice ONE_RESPONSE = Advice.upon(
                    occasions(), "services2024.authorisation.one-response", "P-176", "P-177")
            .after(Choice.class)
            .reading(UnconfirmedPrice.READING)
            .when(s -> ArticleFortyEight.needs(s, RECOMMENDED)
                    && comparison(s).ranking().size() == 1)
            .showing(s -> List.of(Fact.of("Réponses non considérées", "Responses not considered", excluded(s))))
            .recommends();

    static final Advice EXCLUSIONS_DOCUMENTED = Advice.upon(
                    occasions(), "services2024.authorisation.exclusions-documented", "P-172")
            .says(
                    "Une réponse écartée ne fait d'une autre la plus basse que si les motifs objectifs en sont consignés.",
                    "A response left out makes another the lowest only if the objective reasons are on file.")
            .when(s -> ArticleFortyEight.applies(s)
                    && s.find(Choice.class).filter(Choice::isLowest).isPresent()
                    && !excluded(s).isEmpty())
            .showing(s -> List.of(Fact.of("Réponses non considérées", "Responses not considered", excluded(s))))
            .recommends();

    static final Advice OTHERS_POSSIBLE = Advice.upon(
                    occasions(), "services2024.authorisation.others-possible", "P-184", "P-075", "P-076")
            .when(s -> Authorisations.in(s).each().stream()
                    .allMatch(a ->
                            a.kind() == AuthorisationKind.FINANCIAL || a.kind() == AuthorisationKind.CHIEF_EXECUTIVE))
            .recommends();

    static final Advice AMOUNT_EXCEEDED = Advice.upon(
                    occasions(), "services2024.authorisation.amount-exceeded", "P-187")
            .says(
                    "Le montant total du contrat dépasse le montant autorisé : l'autorisation financière est à obtenir de"
                            + " nouveau.",
                    "The contract's total is above the authorised amount: the financial authorisation is to be obtained"
                            + " again.")
            .when(AdvisingAuthorisation::exceeded)
            .showing(LackingAuthorisations::financial)
            .recommends();

    static final List<Rule> RULES = List.of(
            OWN_PROVISIONS, ONE_SOLICITED, ONE_RESPONSE, EXCLUSIONS_DOCUMENTED, OTHERS_POSSIBLE, AMOUNT_EXCEEDED);

    private AdvisingAuthorisation() {}

    private static List<Class<?>> occasions() {
        return List.of(ChiefExecutiveAuthorisation.class, OutstandingAuthorisations.class, ContactBroker.class);
    }

    private static int solicited(Situation s) {
        return s.find(Solicitation.class).map(x -> x.suppliers().size()).orElse(0);
    }

    private static Comparison comparison(Situation s) {
        return s.find(Choice.class).orElseThrow().comparison();
    }

    private static List<SupplierId> excluded(Situation s) {
        return comparison(s).excluded().stream().map(Excluded::supplier).toList();
    }

    private static boolean exceeded(Situation s) {
        return LackingAuthorisations.estimatedTotal(s)
                .filter(total -> Authorisations.in(s).obtained(AuthorisationKind.FINANCIAL, s.happened()).stream()
                        .flatMap(a -> a.amount().stream())
                        .anyMatch(a -> isBelow(a, total)))
                .isPresent();
    }

    private static boolean isBelow(Estimate authorised, Estimate total) {
        return authorised.basis() == total.basis() && authorised.amount().isLessThan(total.amount());
    }
}
