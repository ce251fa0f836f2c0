package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.Advice;
import org.courtier.decision.Case;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Section 3.3.3, the second half: the Broker validates the price request and authorises its sending. */
final class ValidatingPriceRequest {

    static final Guard BY_THE_CLIENT = Guard.by(
            SubmitForValidation.class, List.of(Role.CLIENT), "services2024.validation.by-the-client", "P-136", "P-138");

    static final Guard BY_THE_BROKER = Guard.by(
            DecideValidation.class, List.of(Role.BROKER), "services2024.validation.by-the-broker", "P-135", "P-134");

    static final Guard IN_SCOPE = Guard.prior(
                    SubmitForValidation.class, "services2024.validation.in-scope", "P-080", "P-081")
            .after(Need.class)
            .requires(s -> DefiningNeeds.scopeValidations(s).anyMatch(a -> a.on().mayPrecede(s.happened())))
            .showing(s -> List.of(
                    Fact.of(ServicesAttestation.SCOPE_OF_QUALIFICATION.label(), Text.of("non attesté", "not attested")),
                    Fact.of("Besoin défini", "Need defined", s.part(Need.class).defined())))
            .standingOn(s -> DefiningNeeds.scopeValidations(s)
                    .map(a -> Fact.of(
                            "Portée validée à l'aide de",
                            "Scope validated with",
                            a.document().orElseThrow()))
                    .toList())
            .wouldPass(
                    "le besoin, dans son dernier état, validé à l'aide du « Descriptif des services par qualification »",
                    "the need, as last defined, validated with the description of services by qualification");

    static final Guard IN_THE_SUMMARY_TABLE = Guard.prior(
                    SubmitForValidation.class, "services2024.validation.in-the-summary-table", "P-107")
            .after(Need.class)
            .requires(s -> notInTheTable(s).isEmpty())
            .showing(ValidatingPriceRequest::outsideTheTable)
            .wouldPass(
                    "des catégories présentées au tableau synthèse des prestataires",
                    "categories presented in the supplier summary table");

    static final Guard CURRENT_TEMPLATE = Guard.prior(
                    SubmitForValidation.class, "services2024.validation.current-template", "P-127", "P-094")
            .after(PriceRequest.class)
            .requires(s -> PreparingPriceRequest.currentTemplate(s)
                    .filter(s.part(PriceRequest.class).template()::sameEditionAs)
                    .isPresent())
            .showing(s -> List.of(Fact.of(
                    "Demande de prix établie à partir de",
                    "Price request drawn up on",
                    s.part(PriceRequest.class).template())))
            .wouldPass(s -> Text.of("le gabarit en vigueur : {0}", "the current template: {0}")
                    .with(Wording.of(PreparingPriceRequest.currentTemplate(s))));

    static final Guard ALL_SECTIONS = Guard.prior(
                    SubmitForValidation.class, "services2024.validation.all-sections", "P-132", "P-147")
            .after(PriceRequest.class)
            .requires(s -> !s.part(PriceRequest.class).sections().isEmpty()
                    && incomplete(s).isEmpty())
            .showing(s -> List.of(Fact.of("Sections à compléter", "Sections to complete", incomplete(s))))
            .wouldPass(
                    "toutes les sections complétées, « sans objet » étant une valeur explicite",
                    "all sections completed, \"not applicable\" being an explicit value");

    static final Advice SECTIONS_NOT_KNOWN = Advice.upon(
                    List.of(SubmitForValidation.class), "services2024.validation.sections-not-known", "P-132")
            .says(
                    "Les sections du gabarit ne sont pas connues : seules celles de la demande de prix ont été vérifiées.",
                    "The sections of the template are not known: only those of the price request were checked.")
            .when(s -> template(s).isEmpty())
            .namesGap();

    static final Guard SUMMARY = Guard.of(SubmitForValidation.class, "services2024.validation.summary", "P-136")
            .requires(c -> !c.action().needSummary().isBlank())
            .showing(c -> List.of(Fact.of("needSummary", c.action().needSummary())))
            .wouldPass("un résumé du besoin", "a summary of the need");

    static final Provision SUMMARY_PURPOSE =
            Provision.reference(ValidationRequest.class, "services2024.validation.summary-purpose", "P-137");

    static final Guard ESTIMATE = Guard.of(SubmitForValidation.class, "services2024.validation.estimate", "P-138")
            .requires(c ->
                    c.action().estimate().filter(e -> e.amount().isPositive()).isPresent())
            .showing(c -> List.of(Fact.of("estimate", c.action().estimate())))
            .wouldPass(
                    "une estimation supérieure à zéro du montant du contrat",
                    "an estimate of the contract's amount above zero");

    static final Guard BY_EMAIL = Guard.of(
                    SubmitForValidation.class, "services2024.validation.by-email", "P-136", "P-138")
            .says(
                    "La demande de prix est transmise au Courtier par courriel, avec ce qui doit y être joint.",
                    "The price request is transmitted to the Broker by email, with what must be joined to it.")
            .requires(c -> c.action().channel() == Channel.EMAIL)
            .showing(c -> List.of(Fact.of("channel", c.action().channel())))
            .wouldPass("la transmission par courriel", "transmission by email");

    static final DutyRule BROKER_DECIDES = DutyRule.of(
                    Role.BROKER, Role.CLIENT, "services2024.validation.broker-decides", "P-134", "P-135")
            .after(ValidationRequest.class)
            .from(s -> Optional.of(s.part(ValidationRequest.class).submitted()))
            .until(s -> s.find(BrokerValidation.class).map(BrokerValidation::decided));

    static final Guard SUBMITTED_FIRST = Guard.prior(
                    DecideValidation.class, "services2024.validation.submitted-first", "P-134")
            .after(ValidationRequest.class)
            .requires(s -> s.part(ValidationRequest.class).submitted().mayPrecede(s.happened()))
            .showing(s -> List.of(Fact.of(
                    "Demande de prix soumise",
                    "Price request submitted",
                    s.part(ValidationRequest.class).submitted())))
            .wouldPass(
                    "une décision qui suit la transmission au Courtier",
                    "a decision that follows the transmission to the Broker");

    static final Guard FITS_EVERY_SCOPE = Guard.of(
                    DecideValidation.class, "services2024.validation.fits-every-scope", "P-134")
            .after(Need.class)
            .when(c -> authorises(c))
            .lacking(c -> unfit(c).isEmpty() ? List.of() : List.of(Fact.of("scopeFit", unfit(c))))
            .wouldPass(c -> Text.of("adéquation avec la portée de : {0}", "a fit with the scope of: {0}")
                    .with(Wording.of(c.part(Need.class).categories())));

    static final Guard STILL_IN_THE_SUMMARY_TABLE = Guard.of(
                    DecideValidation.class, "services2024.validation.still-in-the-summary-table", "P-107")
            .after(Need.class)
            .when(c -> authorises(c))
            .requires(c -> notInTheTable(c).isEmpty())
            .showing(ValidatingPriceRequest::outsideTheTable)
            .wouldPass(
                    "des catégories présentées au tableau synthèse des prestataires",
                    "categories presented in the supplier summary table");

    static final Guard REASONED_REFUSAL = Guard.of(
                    DecideValidation.class, "services2024.validation.reasoned-refusal", "P-135")
            .says(
                    "Le Courtier qui refuse d'autoriser l'envoi de la demande de prix en donne le motif.",
                    "A Broker that refuses to authorise the sending of the price request says why.")
            .when(c -> !authorises(c))
            .requires(c -> !c.action().reason().isBlank())
            .showing(c -> List.of(Fact.of("reason", c.action().reason())))
            .wouldPass("un motif", "a reason");

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            BY_THE_BROKER,
            IN_SCOPE,
            IN_THE_SUMMARY_TABLE,
            CURRENT_TEMPLATE,
            ALL_SECTIONS,
            SECTIONS_NOT_KNOWN,
            SUMMARY,
            SUMMARY_PURPOSE,
            ESTIMATE,
            BY_EMAIL,
            BROKER_DECIDES,
            SUBMITTED_FIRST,
            FITS_EVERY_SCOPE,
            STILL_IN_THE_SUMMARY_TABLE,
            REASONED_REFUSAL);

    private ValidatingPriceRequest() {}

    private static boolean authorises(Case<DecideValidation> c) {
        return c.action().outcome() == BrokerOutcome.AUTHORISED;
    }

    private static List<ServiceCategory> unfit(Case<DecideValidation> c) {
        ScopeFit judged = new ScopeFit(c.action().scopeFit());
        return c.part(Need.class).categories().stream()
                .filter(category -> !judged.fits(category))
                .toList();
    }

    /** Gives the categories of the need for which the table of the day names no supplier. */
    private static List<ServiceCategory> notInTheTable(Situation s) {
        var catalogue = DossierSetting.of(s).catalogue();
        return s.part(Need.class).categories().stream()
                .filter(c ->
                        catalogue.qualifiedFor(List.of(c), s.happened().date()).isEmpty())
                .toList();
    }

    private static List<Fact> outsideTheTable(Situation s) {
        return List.of(Fact.of(
                "Catégories absentes du tableau synthèse",
                "Categories that the summary table lacks",
                notInTheTable(s)));
    }

    private static List<String> incomplete(Situation s) {
        return s.part(PriceRequest.class).incomplete(template(s));
    }

    /** Gives the sections of the published template, where the host knows them; Teams telephony has another one. */
    private static List<String> template(Situation s) {
        if (s.find(Need.class).filter(Need::concernsTeamsTelephony).isPresent()) {
            return List.of();
        }
        return s.setting()
                .references()
                .find(TemplateSections.KEY, s.happened().date())
                .map(r -> r.value().names())
                .orElse(List.of());
    }
}
