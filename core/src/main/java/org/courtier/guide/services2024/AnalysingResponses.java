package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Case;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.money.TaxBasis;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.rule.Fact;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.text.Text;

/** Section 3.4.1, step 4: analysing the responses received (<b>Analyser les soumissions reçues</b>). */
final class AnalysingResponses {

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(AssessResponse.class, InterviewResources.class),
            List.of(Role.CLIENT),
            "services2024.analysis.by-the-client",
            "P-164",
            "P-165",
            "P-166");

    static final DutyRule READ = DutyRule.of(Role.CLIENT, Role.SUPPLIER, "services2024.analysis.read", "P-164")
            .after(Responses.class)
            .from(s -> ReceivingResponses.earliest(
                    s.part(Responses.class).received().stream().map(Response::received)))
            .until(AnalysingResponses::lastReading);

    static final Guard RECEIVED = Guard.toward(AssessResponse.class, "services2024.analysis.received", "P-164")
            .after(Responses.class)
            .requires(a -> a.part(Responses.class).find(a.target()).isPresent())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass("un prestataire dont la réponse est reçue", "a supplier whose response is received");

    static final Guard BEFORE_THE_CHOICE = Guard.prior(
                    AssessResponse.class, "services2024.analysis.before-the-choice", "P-165")
            .says(
                    "L'évaluation des réponses précède le choix, qui s'y appuie.",
                    "The responses are assessed before the choice, which stands on it.")
            .requires(s -> !s.has(Choice.class))
            .showing(s -> List.of(Fact.of(
                    "Prestataire retenu",
                    "Retained supplier",
                    s.part(Choice.class).retained())))
            .wouldPass("l'abandon préalable du choix", "taking the choice back first");

    static final Guard OBJECTIVE_REASON = Guard.of(
                    AssessResponse.class, "services2024.analysis.objective-reason", "P-165", "P-166")
            .says(
                    "Une réponse jugée non conforme l'est pour une raison objective, consignée.",
                    "A response found not to conform is so for an objective reason on record.")
            .requires(c -> c.action().conforming() || !c.action().reason().isBlank())
            .showing(c -> List.of(Fact.of("reason", c.action().reason())))
            .wouldPass("une raison objective", "an objective reason");

    static final Guard SAME_TAX_BASIS = Guard.of(
                    AssessResponse.class, "services2024.analysis.same-tax-basis", "P-166", "P-172")
            .after(PriceRequest.class)
            .says(
                    "Une réponse conforme donne son prix de la façon demandée, avant taxes ou taxes incluses.",
                    "A conforming response gives its price as requested, before taxes or with them.")
            .when(c -> c.action().conforming())
            .requires(c -> offered(c)
                    .filter(b -> b != c.part(PriceRequest.class).taxBasis())
                    .isEmpty())
            .showing(c -> List.of(
                    Fact.of("Prix de la réponse", "Price of the response", offered(c)),
                    Fact.of("complete", c.action().complete())))
            .wouldPass("une réponse évaluée comme incomplète", "a response assessed as incomplete");

    static final Guard NO_INTERVIEW = Guard.never(
            InterviewResources.class,
            Text.of(
                    "une validation des exigences par les CV soumis, ou en cours de contrat",
                    "validating the requirements by the submitted CVs, or in the course of the contract"),
            "services2024.analysis.no-interview",
            "P-391",
            "P-392");

    static final List<Rule> RULES =
            List.of(BY_THE_CLIENT, READ, RECEIVED, BEFORE_THE_CHOICE, OBJECTIVE_REASON, SAME_TAX_BASIS, NO_INTERVIEW);

    private AnalysingResponses() {}

    /** Gives when the responses were read, once that is attested of the last one received. */
    private static Optional<Moment> lastReading(Situation s) {
        List<Response> received = s.part(Responses.class).received();
        return Attestations.in(s)
                .last(ServicesAttestation.RESPONSES_READ)
                .map(Attestation::on)
                .filter(read -> received.stream().allMatch(r -> r.received().mayPrecede(read)));
    }

    private static Optional<TaxBasis> offered(Case<AssessResponse> c) {
        return Offers.in(c).find(c.action().supplier()).map(Offer::taxBasis);
    }
}
