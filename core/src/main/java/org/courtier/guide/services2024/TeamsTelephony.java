package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.Action;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestations;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.solicitation.PriceRequest;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * The steps of the Teams telephony qualification (<b>Configuration et soutien technique de téléphonie infonuagique Microsoft
 * Teams</b>), which the guide adds in its sections 2.3, 3.1, 3.2 and 3.3.3. The first step with the Broker is to ask it for the
 * price request, or to submit one to it.
 */
final class TeamsTelephony {

    private static final List<Class<? extends Action>> STEPS_WITH_THE_BROKER =
            List.of(RequestTeamsTemplate.class, SubmitForValidation.class);

    static final Guard BY_THE_CLIENT =
            Guard.by(RequestTeamsTemplate.class, List.of(Role.CLIENT), "services2024.teams.by-the-client", "P-095");

    static final Guard BY_THE_BROKER =
            Guard.by(SupplyTeamsTemplate.class, List.of(Role.BROKER), "services2024.teams.by-the-broker", "P-095");

    static final Guard CIC_CLIENT = attested(ServicesAttestation.CIC_CLIENT, "services2024.teams.cic-client", "P-030");

    static final Guard MCN_PLANNING =
            attested(ServicesAttestation.MCN_PLANNING, "services2024.teams.mcn-planning", "P-069", "P-034");

    static final Guard ALIGNED_FIRST = attested(
            ServicesAttestation.TECHNICAL_SECTOR_ALIGNMENT, "services2024.teams.aligned-first", "P-035", "P-068");

    static final Guard TEAMS_ONLY = Guard.prior(RequestTeamsTemplate.class, "services2024.teams.teams-only", "P-095")
            .after(Need.class)
            .requires(s -> s.part(Need.class).concernsTeamsTelephony())
            .showing(s -> List.of(Fact.of(
                    "Catégories du besoin",
                    "Categories of the need",
                    s.part(Need.class).categories())))
            .wouldPass(
                    "pour les autres catégories, le gabarit publié au Catalogue",
                    "for the other categories, the template published in the Catalogue");

    static final DutyRule SUPPLIED_BY_THE_BROKER = DutyRule.of(
                    Role.BROKER, Role.CLIENT, "services2024.teams.supplied-by-the-broker", "P-095")
            .after(TeamsTemplate.class)
            .from(s -> Optional.of(s.part(TeamsTemplate.class).requested()))
            .due((s, since) -> new Due.OnRequest())
            .until(s -> s.part(TeamsTemplate.class).supplied());

    static final Guard ON_REQUEST = Guard.prior(SupplyTeamsTemplate.class, "services2024.teams.on-request", "P-095")
            .after(TeamsTemplate.class)
            .requires(s -> s.part(TeamsTemplate.class).requested().mayPrecede(s.happened()))
            .showing(s -> List.of(Fact.of(
                    "Demande du client",
                    "Client's request",
                    s.part(TeamsTemplate.class).requested())))
            .wouldPass("une date qui suit la demande du client", "a date that follows the client's request");

    static final Guard THE_TEAMS_DOCUMENT = Guard.of(
                    SupplyTeamsTemplate.class, "services2024.teams.the-teams-document", "P-095")
            .requires(c -> c.action().document().kind() == ServicesDocument.TEAMS_PRICE_REQUEST)
            .showing(c -> List.of(Fact.of("document", c.action().document())))
            .wouldPass(c -> ServicesDocument.TEAMS_PRICE_REQUEST.label());

    static final Guard ON_WHAT_WAS_SUPPLIED = Guard.of(
                    DrawUpPriceRequest.class, "services2024.teams.on-what-was-supplied", "P-095")
            .after(Need.class)
            .lifts("services2024.price-request.published-template")
            .when(c -> c.part(Need.class).concernsTeamsTelephony())
            .requires(c -> supplied(c)
                    .filter(t -> t.isEditionOf(c.action().template()))
                    .isPresent())
            .showing(c -> List.of(Fact.of("template", c.action().template())))
            .wouldPass(TeamsTelephony::whatWasSupplied);

    static final Guard ON_WHAT_WAS_LAST_SUPPLIED = Guard.prior(
                    SubmitForValidation.class, "services2024.teams.on-what-was-last-supplied", "P-095", "P-094")
            .after(Need.class)
            .after(PriceRequest.class)
            .lifts("services2024.validation.current-template")
            .when(s -> s.part(Need.class).concernsTeamsTelephony())
            .requires(s -> supplied(s)
                    .filter(t -> t.isEditionOf(s.part(PriceRequest.class).template()))
                    .isPresent())
            .showing(s -> List.of(Fact.of(
                    "Demande de prix établie à partir de",
                    "Price request drawn up on",
                    s.part(PriceRequest.class).template())))
            .wouldPass(TeamsTelephony::whatWasSupplied);

    static final Guard VALIDATED_BY_THE_TECHNICAL_SECTOR = Guard.prior(
                    SubmitForValidation.class, "services2024.teams.validated-by-the-technical-sector", "P-139")
            .after(Need.class)
            .after(PriceRequest.class)
            .when(s -> s.part(Need.class).concernsTeamsTelephony())
            .requires(TeamsTelephony::technicallyValidated)
            .showing(s -> List.of(
                    Fact.of(
                            ServicesAttestation.TECHNICAL_SECTOR_VALIDATION.label(),
                            Text.of("non attesté", "not attested")),
                    Fact.of(
                            "Demande de prix établie",
                            "Price request drawn up",
                            s.part(PriceRequest.class).prepared())))
            .standingOn(s -> Attestations.in(s).facts(ServicesAttestation.TECHNICAL_SECTOR_VALIDATION))
            .wouldPass(
                    "la demande de prix, dans son dernier état, validée par le secteur technique avant sa transmission",
                    "the price request, as last drawn up, validated by the technical sector before it is transmitted");

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            BY_THE_BROKER,
            CIC_CLIENT,
            MCN_PLANNING,
            ALIGNED_FIRST,
            TEAMS_ONLY,
            SUPPLIED_BY_THE_BROKER,
            ON_REQUEST,
            THE_TEAMS_DOCUMENT,
            ON_WHAT_WAS_SUPPLIED,
            ON_WHAT_WAS_LAST_SUPPLIED,
            VALIDATED_BY_THE_TECHNICAL_SECTOR);

    private TeamsTelephony() {}

    /** What must be attested before the first step with the Broker. */
    private static Guard attested(ServicesAttestation kind, String key, String... rows) {
        return Guard.prior(STEPS_WITH_THE_BROKER, key, rows)
                .after(Need.class)
                .when(s -> s.part(Need.class).concernsTeamsTelephony())
                .requires(s -> Attestations.in(s).has(kind, s.happened()))
                .showing(s -> List.of(Fact.of(kind.label(), Text.of("non attesté", "not attested"))))
                .standingOn(s -> Attestations.in(s).facts(kind))
                .wouldPass(s -> Text.of("attesté au plus tard le {0} : {1}", "attested by {0}: {1}")
                        .with(Wording.of(s.happened()), kind.label()));
    }

    private static boolean technicallyValidated(Situation s) {
        return Attestations.in(s)
                .since(
                        ServicesAttestation.TECHNICAL_SECTOR_VALIDATION,
                        s.part(PriceRequest.class).prepared())
                .stream()
                .anyMatch(a -> a.on().mayPrecede(s.happened()));
    }

    private static Optional<TeamsTemplate> supplied(Situation s) {
        return s.find(TeamsTemplate.class).filter(t -> t.document().isPresent());
    }

    private static Text whatWasSupplied(Situation s) {
        return supplied(s)
                .flatMap(TeamsTemplate::document)
                .map(Wording::of)
                .orElse(Text.of(
                        "la demande de prix que le Courtier fournit sur demande",
                        "the price request that the Broker supplies on request"));
    }
}
