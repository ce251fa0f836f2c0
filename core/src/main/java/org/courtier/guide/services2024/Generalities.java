package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.contract.Party;
import org.courtier.decision.Action;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.AdoptDossier;
import org.courtier.dossier.Attest;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.DossierOpening;
import org.courtier.dossier.DossierRules;
import org.courtier.dossier.EndDossier;
import org.courtier.dossier.OpenDossier;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Sections 1 and 2: terms, roles, eligible clientele, and opening a dossier (<b>Généralités</b>). */
final class Generalities {

    /** The actions at which the eligibility of the body is verified again: the preparation of the contract (P-037). */
    static final List<Class<? extends Action>> PREPARATIONS = List.of(ContactBroker.class);

    static final Guard OPENED_BY_THE_CLIENT = Guard.by(
            List.of(OpenDossier.class, AdoptDossier.class),
            List.of(Role.CLIENT),
            "services2024.generalities.opened-by-the-client",
            "P-044");

    static final Guard ATTESTED_BY = Guard.by(
            List.of(Attest.class),
            List.of(Role.CLIENT, Role.SIGNATORY, Role.CHIEF_EXECUTIVE, Role.BROKER, Role.MCN, Role.TECHNICAL_SECTOR),
            Text.of(
                    "Le client, le Courtier, le MCN ou le secteur technique atteste un fait.",
                    "The client, the Broker, the MCN or the technical sector attests a fact."),
            "services2024.generalities.attested-by");

    static final Guard CAPACITY_ATTESTED_BY_THE_CLIENT = attestedBy(
            ServicesAttestation.LEGAL_CAPACITY,
            DossierRules.CLIENT_SIDE,
            "services2024.generalities.capacity-attested-by-the-client",
            "P-038");

    static final Guard ALIGNMENT_ATTESTED_BY = attestedBy(
            ServicesAttestation.TECHNICAL_SECTOR_ALIGNMENT,
            List.of(Role.CLIENT, Role.TECHNICAL_SECTOR),
            "services2024.generalities.alignment-attested-by",
            "P-035");

    static final Guard VALIDATION_ATTESTED_BY = attestedBy(
            ServicesAttestation.TECHNICAL_SECTOR_VALIDATION,
            List.of(Role.TECHNICAL_SECTOR),
            "services2024.generalities.validation-attested-by",
            "P-139");

    static final Advice TALK_TO_PROCUREMENT = Advice.on(
                    OpenDossier.class, "services2024.generalities.talk-to-procurement", "P-042")
            .recommends();

    static final Computation CALL_FOR_TENDERS = Computation.of(
                    CallForTendersRequired.class, "services2024.generalities.call-for-tenders", "P-045")
            .answers(i -> Answer.of(
                    false, Fact.of("Montant", "Amount", Text.of("peu importe le montant", "whatever the amount"))));

    static final Advice OWN_PROVISIONS = Advice.asked(
                    CallForTendersRequired.class, "services2024.generalities.own-provisions-apply", "P-040", "P-041")
            .recommends();

    static final List<Rule> RULES = List.of(
            OPENED_BY_THE_CLIENT,
            ownNeeds(OpenDossier.class, "services2024.generalities.own-needs"),
            ownNeeds(AdoptDossier.class, "services2024.generalities.own-needs-adopted"),
            eligible(OpenDossier.class, "services2024.generalities.eligible-body"),
            eligible(AdoptDossier.class, "services2024.generalities.eligible-body-adopted"),
            eligibleAgain(PREPARATIONS),
            eligibilityNotKnown(PREPARATIONS),
            ATTESTED_BY,
            CAPACITY_ATTESTED_BY_THE_CLIENT,
            ALIGNMENT_ATTESTED_BY,
            VALIDATION_ATTESTED_BY,
            TALK_TO_PROCUREMENT,
            CALL_FOR_TENDERS,
            OWN_PROVISIONS,
            Provision.right(EndDossier.class, "services2024.generalities.standard-process", "P-067"),
            Provision.standing(Role.CLIENT, "services2024.generalities.own-provisions", "P-040"),
            Provision.standing(Role.CLIENT, "services2024.generalities.choice-of-supplier", "P-041"),
            Provision.standing(Role.BROKER, "services2024.generalities.assistance", "P-046", "P-017"),
            Provision.standing(Role.BROKER, "services2024.generalities.supply-of-the-template", "P-047"),
            Provision.standing(Role.BROKER, "services2024.generalities.preparation-by-the-broker", "P-048"),
            Provision.standing(Role.BROKER, "services2024.generalities.performance", "P-049", "P-019"),
            Provision.standing(Role.BROKER, "services2024.generalities.agreements-respected", "P-050"),
            Provision.standing(Role.BROKER, "services2024.generalities.agreements-updated", "P-051"),
            Provision.reference(Figures.class, "services2024.generalities.date-of-the-guide", "P-001", "P-002"),
            Provision.reference(Party.class, "services2024.generalities.specific-contract", "P-005"),
            Provision.reference(
                    Role.class, "services2024.generalities.broker", "P-006", "P-011", "P-012", "P-013", "P-014"),
            Provision.reference(
                    CatalogueSupplier.class,
                    "services2024.generalities.framework-agreement",
                    "P-007",
                    "P-008",
                    "P-043"),
            Provision.reference(EligibleBodies.class, "services2024.generalities.eligible-bodies", "P-036"),
            Provision.reference(AcquisitionStep.class, "services2024.generalities.five-steps", "P-003", "P-054"),
            Provision.reference(
                    ServiceCategory.class, "services2024.generalities.cic-service", "P-031", "P-032", "P-033"),
            Provision.reference(
                    FeedbackKind.class, "services2024.generalities.evolution-of-the-catalogue", "P-052", "P-053"));

    private Generalities() {}

    /** P-037: the body is still on the list. */
    static Guard eligibleAgain(List<Class<? extends Action>> preparations) {
        return Guard.prior(preparations, "services2024.generalities.eligible-again", "P-037")
                .after(DossierFile.class)
                .when(s -> EligibleBodies.on(s).isPresent())
                .requires(s -> listed(s, s.part(DossierFile.class).body()))
                .showing(s -> List.of(
                        Fact.of(
                                "Organisme",
                                "Body",
                                s.part(DossierFile.class).body().name()),
                        EligibleBodies.fact(EligibleBodies.on(s).get())))
                .wouldPass("un organisme de la clientèle admissible", "a body of the eligible clientele");
    }

    /** P-037: without a list for the day nothing can be said of eligibility, and this is said. */
    static Advice eligibilityNotKnown(List<Class<? extends Action>> preparations) {
        List<Class<?>> occasions = new ArrayList<>(List.of(OpenDossier.class, AdoptDossier.class));
        occasions.addAll(preparations);
        return Advice.upon(occasions, "services2024.generalities.eligibility-not-known", "P-037", "P-036")
                .when(s -> EligibleBodies.on(s).isEmpty())
                .showing(s -> List.of(EligibleBodies.missing(s)))
                .namesGap();
    }

    private static <A extends DossierOpening> Guard eligible(Class<A> opening, String key) {
        return Guard.of(opening, key, "P-037")
                .when(c -> EligibleBodies.on(c).isPresent())
                .requires(c -> listed(c, c.action().body()))
                .showing(c -> List.of(
                        Fact.of("body", c.action().body().name()),
                        EligibleBodies.fact(EligibleBodies.on(c).get())))
                .wouldPass("un organisme de la clientèle admissible", "a body of the eligible clientele");
    }

    private static <A extends DossierOpening> Guard ownNeeds(Class<A> opening, String key) {
        return Guard.of(opening, key, "P-044")
                .requires(c -> c.action().body().id().equals(c.setting().actor().organisation()))
                .showing(c -> List.of(
                        Fact.of("body", c.action().body().name()),
                        Fact.of(
                                "Organisation du client",
                                "Client's organisation",
                                c.setting().actor().organisation())))
                .wouldPass("l'organisme pour lequel le client agit", "the body for which the client acts");
    }

    /** Who alone attests a kind. */
    static Guard attestedBy(ServicesAttestation kind, List<Role> roles, String key, String... rows) {
        return Guard.toward(Attest.class, key, rows)
                .impossible()
                .when(s -> s.target() == kind)
                .requires(s -> roles.contains(s.setting().actor().role()))
                .showing(
                        s -> List.of(Fact.of("Rôle", "Role", s.setting().actor().role())))
                .wouldPass(s -> Text.of("une attestation par : {0}", "an attestation by: {0}")
                        .with(Wording.of(roles)));
    }

    private static boolean listed(Situation s, PublicBody body) {
        return EligibleBodies.on(s)
                .filter(list -> list.value().bodies().contains(body.id()))
                .isPresent();
    }
}
