package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Advice;
import org.courtier.decision.Case;
import org.courtier.decision.Due;
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
import org.courtier.pricing.Remuneration;
import org.courtier.rule.Fact;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;

/**
 * Section 3.3.3: preparing the price request (<b>Préparer la demande de prix</b>). Its validation by the Broker stands in
 * {@link ValidatingPriceRequest}, the steps of Teams telephony in {@link TeamsTelephony}.
 */
final class PreparingPriceRequest {

    static final Guard BY_THE_CLIENT = Guard.by(
            DrawUpPriceRequest.class, List.of(Role.CLIENT), "services2024.price-request.by-the-client", "P-126");

    static final Guard BEFORE_SENDING = Guard.prior(
                    List.of(DrawUpPriceRequest.class, SubmitForValidation.class, DecideValidation.class),
                    "services2024.price-request.before-sending",
                    "P-147",
                    "P-135")
            .says(
                    "La demande de prix s'établit et se valide avant son envoi aux prestataires.",
                    "The price request is drawn up and validated before it is sent to suppliers.")
            .after(Need.class)
            .requires(s -> !s.has(Solicitation.class))
            .showing(s -> List.of(Fact.of(
                    "Demande de prix envoyée",
                    "Price request sent",
                    s.part(Solicitation.class).sent())))
            .wouldPass(
                    "un amendement validé par le Courtier, ou un nouveau dossier",
                    "an amendment validated by the Broker, or a new file");

    static final DutyRule COMPLETED_FROM_THE_TEMPLATE = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.price-request.completed-from-the-template", "P-126")
            .after(Need.class)
            .from(s -> Optional.of(s.part(Need.class).begun()))
            .until(s ->
                    s.find(PriceRequest.class).filter(PriceRequest::completed).map(PriceRequest::prepared));

    static final Guard PUBLISHED_TEMPLATE = Guard.of(
                    DrawUpPriceRequest.class,
                    "services2024.price-request.published-template",
                    "P-127",
                    "P-079",
                    "P-092")
            .requires(c -> c.action().template().kind() == ServicesDocument.PRICE_REQUEST_TEMPLATE)
            .showing(c -> List.of(Fact.of("template", c.action().template())))
            .wouldPass(c -> ServicesDocument.PRICE_REQUEST_TEMPLATE.label());

    static final Advice CURRENT_TEMPLATE = Advice.on(
                    DrawUpPriceRequest.class, "services2024.price-request.current-template", "P-094")
            .when(PreparingPriceRequest::earlierEdition)
            .showing(c -> List.of(
                    Fact.of("template", c.action().template()),
                    Fact.of("Gabarit en vigueur", "Current template", currentTemplate(c))))
            .recommends();

    static final Provision TEMPLATE_SECTIONS =
            Provision.reference(TemplateSections.class, "services2024.price-request.sections", "P-128", "P-144");

    static final Advice RIGOUR = Advice.on(DrawUpPriceRequest.class, "services2024.price-request.rigour", "P-129")
            .after(Need.class)
            .when(c -> !fixedPrice(c))
            .recommends();

    static final Advice RIGOUR_ABOVE_ALL = Advice.on(
                    DrawUpPriceRequest.class, "services2024.price-request.rigour-above-all", "P-130", "P-129")
            .after(Need.class)
            .when(PreparingPriceRequest::fixedPrice)
            .showing(c -> List.of(Fact.of(
                    "Mode de rémunération",
                    "Remuneration mode",
                    c.part(Need.class).elements().remuneration())))
            .recommends();

    static final DutyRule PRACTICES_CHECKED =
            checked(ServicesAttestation.PRACTICES_CHECKED, "services2024.price-request.practices-checked", "P-131");

    static final DutyRule INSTRUCTIONS_CHECKED = checked(
            ServicesAttestation.INSTRUCTIONS_CHECKED, "services2024.price-request.instructions-checked", "P-133");

    static final Provision RESPONSIBLE_ACQUISITION =
            Provision.standing(Role.CLIENT, "services2024.price-request.responsible-acquisition", "P-142", "P-143");

    static final Advice RESPONSIBLE_ACQUISITION_LCOP = Advice.on(
                    DrawUpPriceRequest.class, "services2024.price-request.responsible-acquisition-lcop", "P-143")
            .after(DossierFile.class)
            .when(c -> c.part(DossierFile.class).body().subjectTo(Regime.LCOP))
            .showing(c -> List.of(Fact.of("Régime", "Regime", Regime.LCOP)))
            .recommends();

    static final Provision ENVIRONMENTAL_ASSETS =
            Provision.right(DrawUpPriceRequest.class, "services2024.price-request.environmental-assets", "P-145");

    static final Provision OTHER_ASSETS =
            Provision.right(DrawUpPriceRequest.class, "services2024.price-request.other-assets", "P-146");

    static final Provision CRITERION_KINDS =
            Provision.reference(CriterionKind.class, "services2024.price-request.criterion-kinds", "P-145", "P-071");

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            BEFORE_SENDING,
            COMPLETED_FROM_THE_TEMPLATE,
            PUBLISHED_TEMPLATE,
            CURRENT_TEMPLATE,
            TEMPLATE_SECTIONS,
            RIGOUR,
            RIGOUR_ABOVE_ALL,
            PRACTICES_CHECKED,
            INSTRUCTIONS_CHECKED,
            RESPONSIBLE_ACQUISITION,
            RESPONSIBLE_ACQUISITION_LCOP,
            ENVIRONMENTAL_ASSETS,
            OTHER_ASSETS,
            CRITERION_KINDS);

    private PreparingPriceRequest() {}

    /** Gives the edition of the template that is published on the day. */
    static Optional<Document> currentTemplate(Situation s) {
        return DossierSetting.of(s)
                .catalogue()
                .current(ServicesDocument.PRICE_REQUEST_TEMPLATE, s.happened().date());
    }

    private static boolean earlierEdition(Case<DrawUpPriceRequest> c) {
        Document template = c.action().template();
        return template.kind() == ServicesDocument.PRICE_REQUEST_TEMPLATE
                && currentTemplate(c).filter(template::sameEditionAs).isEmpty();
    }

    private static boolean fixedPrice(Situation s) {
        return s.part(Need.class).elements().remuneration().equals(Optional.of(Remuneration.FIXED_PRICE));
    }

    /** What the client checks of the price request, as last drawn up, before it sends it to the Broker. */
    private static DutyRule checked(ServicesAttestation kind, String key, String row) {
        return DutyRule.of(Role.CLIENT, Role.BROKER, key, row)
                .after(PriceRequest.class)
                .from(s -> Optional.of(prepared(s)))
                .due((s, since) -> s.find(ValidationRequest.class)
                        .<Due>map(v -> new Due.On(v.submitted().date(), Optional.empty()))
                        .orElse(new Due.NoTimeStated()))
                .until(s -> Attestations.in(s).since(kind, prepared(s)).stream()
                        .map(Attestation::on)
                        .findFirst());
    }

    private static Moment prepared(Situation s) {
        return s.part(PriceRequest.class).prepared();
    }
}
