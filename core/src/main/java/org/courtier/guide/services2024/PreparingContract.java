package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signatures;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;
import org.courtier.text.Text;

/** Section 3.5, steps 2 to 7: the Broker prepares the contract, the client approves it, the Broker sends its final version. */
final class PreparingContract {

    static final Guard BY_THE_BROKER = Guard.by(
            List.of(CollectInformation.class, PrepareDrafts.class, SendDrafts.class, SendFinalVersions.class),
            List.of(Role.BROKER),
            "services2024.preparation.by-the-broker",
            "P-210",
            "P-215",
            "P-217",
            "P-415");

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(ApproveDrafts.class, ConfirmAuthorisations.class),
            List.of(Role.CLIENT),
            "services2024.preparation.by-the-client",
            "P-218");

    static final Guard CONTACTED = Guard.prior(
                    List.of(CollectInformation.class, ConfirmAuthorisations.class),
                    "services2024.preparation.contacted",
                    "P-210",
                    "P-201")
            .says(
                    "La préparation du contrat suit la communication du client avec le Courtier.",
                    "The preparation of the contract follows the client's contact with the Broker.")
            .after(Preparation.class)
            .requires(s -> s.part(Preparation.class).contacted().mayPrecede(s.happened()))
            .showing(s -> step(s.part(Preparation.class).contacted()))
            .wouldPass("une date qui suit ce contact", "a date after that contact");

    static final DutyRule COLLECTION = DutyRule.of(
                    Role.BROKER, Role.CLIENT, "services2024.preparation.collection", "P-210")
            .after(Preparation.class)
            .from(s -> Optional.of(s.part(Preparation.class).contacted()))
            .until(s -> s.part(Preparation.class).informationCollected());

    static final Guard COLLECTED = Guard.prior(PrepareDrafts.class, "services2024.preparation.collected", "P-215")
            .after(Preparation.class)
            .requires(s -> done(s.part(Preparation.class).informationCollected(), s))
            .showing(s -> step(s.part(Preparation.class).informationCollected()))
            .wouldPass(
                    "d'abord, la collecte de l'information (étape 2)", "first, the collection of information (step 2)");

    static final Guard ELIGIBLE = Guard.prior(PrepareDrafts.class, "services2024.preparation.eligible", "P-214")
            .requires(s -> Attestations.in(s).has(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY, s.happened()))
            .standingOn(s -> Attestations.in(s).facts(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY))
            .showing(s -> List.of(Fact.of(
                    ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY.label(), Text.of("non attestée", "not attested"))))
            .wouldPass(
                    "d'abord, l'admissibilité administrative validée par le client (étape 4)",
                    "first, the administrative eligibility validated by the client (step 4)");

    static final Guard DRAFTS = Guard.of(PrepareDrafts.class, "services2024.preparation.drafts", "P-215", "P-099")
            .requires(c -> areContractAndForm(c.action().contract(), c.action().commitmentForm()))
            .showing(c -> List.of(
                    Fact.of("contract", c.action().contract()),
                    Fact.of("commitmentForm", c.action().commitmentForm())))
            .wouldPass(
                    "un contrat spécifique et un formulaire d'engagement de responsabilité",
                    "a specific contract and a responsibility commitment form");

    static final Guard CONTRACT_TEMPLATE = Guard.of(
                    PrepareDrafts.class,
                    "services2024.preparation.contract-template",
                    "P-216",
                    "P-048",
                    "P-338",
                    "P-339")
            .requires(c -> isCurrent(c, c.action().contractTemplate(), ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE))
            .showing(c -> List.of(Fact.of("contractTemplate", c.action().contractTemplate())))
            .wouldPass(c -> current(c, ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE));

    static final Guard FORM_TEMPLATE = Guard.of(
                    PrepareDrafts.class, "services2024.preparation.form-template", "P-216", "P-099")
            .requires(c -> isCurrent(c, c.action().formTemplate(), ServicesDocument.COMMITMENT_FORM_TEMPLATE))
            .showing(c -> List.of(Fact.of("formTemplate", c.action().formTemplate())))
            .wouldPass(c -> current(c, ServicesDocument.COMMITMENT_FORM_TEMPLATE));

    static final Guard STILL_QUALIFIED = Guard.prior(
                    PrepareDrafts.class, "services2024.preparation.still-qualified", "P-107", "P-336", "P-417")
            .after(Need.class)
            .after(Preparation.class)
            .lacking(PreparingContract::notQualified)
            .wouldPass(
                    "un prestataire qualifié pour chaque catégorie du contrat le jour de sa préparation",
                    "a supplier qualified for every category of the contract on the day of its preparation");

    static final Guard SAME_CHOICE = Guard.prior(
                    List.of(PrepareDrafts.class, SendFinalVersions.class),
                    "services2024.preparation.same-choice",
                    "P-194",
                    "P-203")
            .says(
                    "Le contrat se prépare avec le prestataire que le client a retenu et nommé au Courtier.",
                    "The contract is prepared with the supplier that the client retained and named to the Broker.")
            .after(Choice.class)
            .after(Preparation.class)
            .requires(s -> s.part(Preparation.class)
                    .retained()
                    .equals(s.part(Choice.class).retained()))
            .showing(s -> List.of(Fact.of(
                    "Prestataire nommé au Courtier",
                    "Supplier named to the Broker",
                    s.part(Preparation.class).retained())))
            .wouldPass("un nouveau contact pour le prestataire retenu", "a new contact for the retained supplier");

    static final Guard NOT_SIGNED = Guard.prior(
                    List.of(PrepareDrafts.class, SendFinalVersions.class),
                    "services2024.preparation.not-signed",
                    "P-330")
            .requires(s -> !s.has(Signatures.class))
            .showing(s -> step(Signatures.in(s).contract().stream().findFirst().map(x -> x.on())))
            .wouldPass("un contrat que personne n'a signé", "a contract that nobody has signed");

    static final Provision WHILE_PENDING =
            Provision.right(PrepareDrafts.class, "services2024.preparation.while-pending", "P-360");

    static final DutyRule PREPARATION = DutyRule.of(
                    Role.BROKER, Role.CLIENT, "services2024.preparation.owed", "P-215", "P-048")
            .after(Preparation.class)
            .from(s -> s.part(Preparation.class).informationCollected())
            .until(s -> s.part(Preparation.class).draftsPrepared());

    static final Guard PREPARED = Guard.prior(SendDrafts.class, "services2024.preparation.prepared", "P-217")
            .after(Preparation.class)
            .requires(s -> done(s.part(Preparation.class).draftsPrepared(), s))
            .showing(s -> step(s.part(Preparation.class).draftsPrepared()))
            .wouldPass("d'abord, les versions préliminaires (étape 5)", "first, the preliminary versions (step 5)");

    static final DutyRule SENDING = DutyRule.of(Role.BROKER, Role.CLIENT, "services2024.preparation.sending", "P-217")
            .after(Preparation.class)
            .from(s -> s.part(Preparation.class).draftsPrepared())
            .until(s -> s.part(Preparation.class).draftsSent());

    static final Guard SENT = Guard.prior(ApproveDrafts.class, "services2024.preparation.sent", "P-218", "P-217")
            .after(Preparation.class)
            .requires(s -> done(s.part(Preparation.class).draftsSent(), s))
            .showing(s -> step(s.part(Preparation.class).draftsSent()))
            .wouldPass(
                    "d'abord, l'envoi des versions préliminaires (étape 6)",
                    "first, the sending of the preliminary versions (step 6)");

    static final Guard APPROVED = Guard.prior(
                    SendFinalVersions.class, "services2024.preparation.approved", "P-219", "P-218")
            .after(Preparation.class)
            .requires(s -> done(s.part(Preparation.class).approved(), s))
            .showing(s -> step(s.part(Preparation.class).approved()))
            .wouldPass("d'abord, l'approbation du client (étape 7)", "first, the client's approval (step 7)");

    static final Guard CONFIRMED = Guard.prior(
                    SendFinalVersions.class, "services2024.preparation.confirmed", "P-361", "P-218", "P-219")
            .after(Preparation.class)
            .requires(s -> done(s.part(Preparation.class).authorisationsConfirmed(), s))
            .showing(s -> step(s.part(Preparation.class).authorisationsConfirmed()))
            .wouldPass(
                    "d'abord, la confirmation du client que toutes les autorisations sont obtenues",
                    "first, the client's confirmation that all authorisations are obtained");

    static final Guard STAMPED = Guard.of(SendFinalVersions.class, "services2024.preparation.stamped", "P-418", "P-330")
            .requires(c -> c.action().stamped())
            .showing(c -> List.of(Fact.of("stamped", c.action().stamped())))
            .wouldPass("le tampon de validation du Courtier", "the Broker's validation stamp");

    static final Guard FINAL_DOCUMENTS = Guard.of(
                    SendFinalVersions.class, "services2024.preparation.final-documents", "P-415")
            .requires(c -> areContractAndForm(c.action().contract(), c.action().commitmentForm()))
            .showing(c -> List.of(
                    Fact.of("contract", c.action().contract()),
                    Fact.of("commitmentForm", c.action().commitmentForm())))
            .wouldPass(
                    "le contrat spécifique et le formulaire d'engagement de responsabilité",
                    "the specific contract and the responsibility commitment form");

    static final DutyRule FINAL_VERSIONS = DutyRule.of(
                    Role.BROKER, Role.CLIENT, "services2024.preparation.final-versions", "P-415")
            .after(Preparation.class)
            .from(s -> s.part(Preparation.class).readyForFinalVersions())
            .until(s -> s.find(FinalVersions.class).map(FinalVersions::sent));

    static final Provision STAMP =
            Provision.record(FinalVersions.class, "services2024.preparation.stamp-on-record", "P-418");

    static final List<Rule> RULES = List.of(
            BY_THE_BROKER,
            BY_THE_CLIENT,
            CONTACTED,
            COLLECTION,
            COLLECTED,
            ELIGIBLE,
            DRAFTS,
            CONTRACT_TEMPLATE,
            FORM_TEMPLATE,
            STILL_QUALIFIED,
            SAME_CHOICE,
            NOT_SIGNED,
            WHILE_PENDING,
            PREPARATION,
            PREPARED,
            SENDING,
            SENT,
            APPROVED,
            CONFIRMED,
            STAMPED,
            FINAL_DOCUMENTS,
            FINAL_VERSIONS,
            STAMP);

    private PreparingContract() {}

    private static boolean done(Optional<Moment> step, Situation s) {
        return step.filter(m -> m.mayPrecede(s.happened())).isPresent();
    }

    private static List<Fact> step(Object moment) {
        return List.of(Fact.of("Étape faite", "Step done", moment));
    }

    private static boolean areContractAndForm(Document contract, Document form) {
        return contract.kind() == ServicesDocument.SPECIFIC_CONTRACT && form.kind() == ServicesDocument.COMMITMENT_FORM;
    }

    /** Gives the current edition of a document that the Catalogue publishes. */
    static Optional<Document> published(Situation s, ServicesDocument kind) {
        return DossierSetting.of(s).catalogue().current(kind, s.happened().date());
    }

    private static boolean isCurrent(Situation s, Document template, ServicesDocument kind) {
        return published(s, kind).filter(template::sameEditionAs).isPresent();
    }

    private static Text current(Situation s, ServicesDocument kind) {
        return published(s, kind)
                .map(Document::words)
                .orElse(Text.of("un gabarit publié au Catalogue", "a template published in the Catalogue"));
    }

    private static List<Fact> notQualified(Situation s) {
        return notQualified(s, s.part(Preparation.class).retained());
    }

    /** Gives the categories of the need for which a supplier is not qualified on the day, each with its status. */
    static List<Fact> notQualified(Situation s, SupplierId supplier) {
        Catalogue catalogue = DossierSetting.of(s).catalogue();
        List<Fact> facts = new ArrayList<>();
        for (ServiceCategory category : s.part(Need.class).categories()) {
            QualificationStatus status =
                    catalogue.status(supplier, category, s.happened().date());
            if (status != QualificationStatus.QUALIFIED) {
                facts.add(Fact.of(category.label(), status));
            }
        }
        return facts;
    }
}
