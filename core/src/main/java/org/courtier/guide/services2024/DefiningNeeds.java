package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.decision.Advice;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;

/**
 * Section 3.1, step 1: defining one's needs (<b>Définir ses besoins</b>), with what section 3.2 recommends to read meanwhile. The
 * steps of Teams telephony stand in {@link TeamsTelephony}.
 */
final class DefiningNeeds {

    static final Guard BY_THE_CLIENT =
            Guard.by(DefineNeed.class, List.of(Role.CLIENT), "services2024.need.by-the-client", "P-055");

    static final Guard BEFORE_SENDING = Guard.prior(DefineNeed.class, "services2024.need.before-sending", "P-147")
            .says(
                    "Le besoin se définit avant l'envoi de la demande de prix.",
                    "The need is defined before the price request is sent.")
            .requires(s -> !s.has(Solicitation.class))
            .showing(s -> List.of(Fact.of(
                    "Demande de prix envoyée",
                    "Price request sent",
                    s.part(Solicitation.class).sent())))
            .wouldPass("un nouveau dossier", "a new file");

    static final DutyRule ALL_ELEMENTS = DutyRule.of(
                    Role.CLIENT, Role.CLIENT, "services2024.need.all-elements", "P-055")
            .after(Need.class)
            .from(s -> Optional.of(s.part(Need.class).begun()))
            .until(s -> Optional.of(s.part(Need.class))
                    .filter(n -> n.elements().missing().isEmpty())
                    .map(Need::defined));

    static final Advice MISSING_ELEMENTS = Advice.on(DefineNeed.class, "services2024.need.missing-elements", "P-055")
            .when(c -> !c.action().elements().missing().isEmpty())
            .showing(c -> List.of(Fact.of(
                    "Éléments à définir",
                    "Elements to define",
                    c.action().elements().missing())))
            .recommends();

    static final Provision ELEMENTS = Provision.record(
            Need.class,
            "services2024.need.elements",
            "P-056",
            "P-057",
            "P-058",
            "P-060",
            "P-061",
            "P-062",
            "P-063",
            "P-064",
            "P-065",
            "P-066");

    static final Provision INFO_CONSEIL =
            Provision.right(DefineNeed.class, "services2024.need.remuneration-practices", "P-059");

    static final Provision STANDARD_PROCESS =
            Provision.right(DefineNeed.class, "services2024.need.standard-process", "P-067");

    static final Advice NOT_THE_VEHICLE = Advice.on(DefineNeed.class, "services2024.need.not-the-vehicle", "P-067")
            .when(c -> c.action().elements().vehicleAppropriate().equals(Optional.of(false)))
            .showing(c -> List.of(Fact.of("elements.vehicleAppropriate", false)))
            .recommends();

    static final Provision SEVERAL_CATEGORIES =
            Provision.right(DefineNeed.class, "services2024.need.several-categories", "P-118");

    static final Advice START_WITH_PROCUREMENT = Advice.on(
                    DefineNeed.class, "services2024.need.start-with-procurement", "P-042", "P-070")
            .when(c -> !c.has(Need.class))
            .recommends();

    static final Advice PROCUREMENT_ON_THE_REQUEST = Advice.upon(
                    List.of(DefineNeed.class, DrawUpPriceRequest.class),
                    "services2024.need.procurement-on-the-request",
                    "P-071",
                    "P-077")
            .when(s -> !s.has(ValidationRequest.class))
            .recommends();

    static final Advice PROCUREMENT_ON_AUTHORISATIONS = Advice.on(
                    DefineNeed.class, "services2024.need.procurement-on-authorisations", "P-072")
            .when(c -> Authorisations.in(c).find(AuthorisationKind.FINANCIAL).isEmpty())
            .recommends();

    static final Advice UNION_CONSULTATION = Advice.on(
                    DefineNeed.class, "services2024.need.union-consultation", "P-075")
            .when(c -> Authorisations.in(c)
                    .find(AuthorisationKind.UNION_CONSULTATION)
                    .isEmpty())
            .recommends();

    static final Advice LGCE = Advice.on(DefineNeed.class, "services2024.need.lgce", "P-076")
            .after(DossierFile.class)
            .when(c -> c.part(DossierFile.class).body().subjectTo(Regime.LGCE)
                    && Authorisations.in(c).find(AuthorisationKind.LGCE).isEmpty())
            .recommends();

    static final Provision AUTHORISATIONS =
            Provision.reference(AuthorisationKind.class, "services2024.need.authorisation-kinds", "P-073", "P-074");

    static final Advice START_WITH_THE_TEMPLATE = Advice.on(
                    DefineNeed.class, "services2024.need.start-with-the-template", "P-078")
            .when(c -> !c.has(PriceRequest.class))
            .showing(c -> published(c, ServicesDocument.PRICE_REQUEST_TEMPLATE))
            .recommends();

    static final DutyRule SCOPE_BY_THE_DESCRIPTION = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.need.scope-by-the-description", "P-081", "P-080")
            .after(Need.class)
            .from(s -> Optional.of(s.part(Need.class).defined()))
            .until(s -> scopeValidations(s).map(Attestation::on).findFirst());

    static final Advice SUPPORTING_DOCUMENTS = Advice.on(
                    DefineNeed.class, "services2024.need.supporting-documents", "P-089")
            .when(c -> !c.has(PriceRequest.class))
            .showing(c -> published(
                    c,
                    ServicesDocument.PROCESS_SCHEDULE,
                    ServicesDocument.PRICE_REQUEST_TEMPLATE,
                    ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE,
                    ServicesDocument.COMMITMENT_FORM_TEMPLATE,
                    ServicesDocument.FRAMEWORK_AGREEMENT))
            .recommends();

    static final Advice PROCESS_SCHEDULE = Advice.on(DefineNeed.class, "services2024.need.process-schedule", "P-091")
            .when(c -> !c.has(PriceRequest.class))
            .showing(c -> published(c, ServicesDocument.PROCESS_SCHEDULE))
            .recommends();

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            BEFORE_SENDING,
            ALL_ELEMENTS,
            MISSING_ELEMENTS,
            ELEMENTS,
            INFO_CONSEIL,
            STANDARD_PROCESS,
            NOT_THE_VEHICLE,
            SEVERAL_CATEGORIES,
            START_WITH_PROCUREMENT,
            PROCUREMENT_ON_THE_REQUEST,
            PROCUREMENT_ON_AUTHORISATIONS,
            UNION_CONSULTATION,
            LGCE,
            AUTHORISATIONS,
            START_WITH_THE_TEMPLATE,
            SCOPE_BY_THE_DESCRIPTION,
            SUPPORTING_DOCUMENTS,
            PROCESS_SCHEDULE);

    private DefiningNeeds() {}

    /** Gives the attestations that the need, as it was last defined, is in scope, made from the description of services. */
    static Stream<Attestation> scopeValidations(Situation s) {
        return Attestations.in(s)
                .since(
                        ServicesAttestation.SCOPE_OF_QUALIFICATION,
                        s.part(Need.class).defined())
                .stream()
                .filter(a -> a.document()
                        .filter(d -> d.kind() == ServicesDocument.SERVICES_BY_QUALIFICATION)
                        .isPresent());
    }

    /** Gives the editions of the Catalogue's documents that are current, as facts. */
    private static List<Fact> published(Situation s, ServicesDocument... kinds) {
        var catalogue = DossierSetting.of(s).catalogue();
        return Stream.of(kinds)
                .flatMap(k -> catalogue.current(k, s.happened().date()).stream())
                .map(d -> Fact.of("Document du Catalogue", "Document of the Catalogue", d))
                .toList();
    }
}
