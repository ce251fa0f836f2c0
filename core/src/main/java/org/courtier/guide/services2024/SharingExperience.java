package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.contract.AmountBand;
import org.courtier.contract.ConcludedContract;
import org.courtier.contract.ConsentOf;
import org.courtier.contract.ContractLife;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.ExperienceContact;
import org.courtier.contract.ListedContract;
import org.courtier.contract.Signatures;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;

/** Section 4.5: the list of concluded contracts (<b>Liste des contrats spécifiques conclus par la clientèle</b>). */
final class SharingExperience {

    static final Guard LISTED_BY =
            Guard.by(ListContract.class, List.of(Role.BROKER), "services2024.experience.listed-by", "P-263");

    static final Guard CONSENT_TOLD_BY = Guard.by(
            List.of(GiveContactConsent.class, WithdrawContactConsent.class),
            List.of(Role.CLIENT),
            "services2024.experience.consent-told-by",
            "P-270");

    static final Guard CONCLUDED = Guard.prior(ListContract.class, "services2024.experience.concluded", "P-263")
            .says("La liste est celle des contrats conclus.", "The list is that of concluded contracts.")
            .after(Signatures.class)
            .requires(s -> ContractLife.concluded(s).isPresent())
            .showing(ContractLife::facts)
            .wouldPass("un contrat signé par les deux parties", "a contract signed by both parties");

    static final Guard CONSENTS = Guard.of(ListContract.class, "services2024.experience.consents", "P-269", "P-270")
            .requires(c -> c.action().contact().filter(p -> !mayBeNamed(c, p)).isEmpty())
            .showing(c -> List.of(
                    Fact.of("contact", c.action().contact()),
                    Fact.of(ConsentOf.CLIENT.label(), contact(c).flatMap(ExperienceContact::clientAgreed)),
                    Fact.of(ConsentOf.PERSON.label(), contact(c).flatMap(ExperienceContact::personAccepted))))
            .wouldPass(
                    "une inscription sans nom, ou l'accord du client et l'acceptation de la personne",
                    "an entry without a name, or the client's agreement and the person's acceptance");

    static final Guard CONSENT_THERE = Guard.prior(
                    WithdrawContactConsent.class, "services2024.experience.consent-there", "P-269")
            .says("On retire un accord qui fut donné.", "A consent that was given is withdrawn.")
            .impossible()
            .requires(s -> contact(s).isPresent())
            .showing(s -> List.of(
                    Fact.of("Personne-ressource", "Contact person", contact(s).map(ExperienceContact::person))))
            .wouldPass("un accord donné auparavant", "a consent given before");

    static final DutyRule LISTING = DutyRule.of(Role.BROKER, Role.CLIENT, "services2024.experience.listing", "P-263")
            .from(ContractLife::concluded)
            .until(s -> s.find(ListedContract.class).map(ListedContract::first));

    static final DutyRule NAME_REMOVED = DutyRule.of(
                    Role.BROKER, Role.CLIENT, "services2024.experience.name-removed", "P-269")
            .after(ListedContract.class)
            .says(
                    "Le nom dont l'accord est retiré est enlevé de la liste.",
                    "A name whose consent is withdrawn is taken off the list.")
            .from(s -> contact(s)
                    .flatMap(ExperienceContact::withdrawn)
                    .filter(w -> namesUnduly(s)
                            || w.mayPrecede(s.part(ListedContract.class).last())))
            .until(s -> Optional.of(s.part(ListedContract.class).last()).filter(l -> !namesUnduly(s)));

    static final Computation ENTRY = Computation.of(
                    ListEntry.class,
                    "services2024.experience.entry",
                    "P-264",
                    "P-265",
                    "P-266",
                    "P-267",
                    "P-268",
                    "P-270")
            .after(DossierFile.class)
            .after(Choice.class)
            .after(Need.class)
            .after(Signatures.class)
            .answers(q -> Answer.of(entry(q)));

    static final List<Rule> RULES = List.of(
            LISTED_BY,
            CONSENT_TOLD_BY,
            CONCLUDED,
            CONSENTS,
            CONSENT_THERE,
            LISTING,
            NAME_REMOVED,
            ENTRY,
            Provision.reference(AmountBands.class, "services2024.experience.sharing", "P-262", "P-267"));

    private SharingExperience() {}

    private static Optional<ExperienceContact> contact(Situation s) {
        return s.find(ExperienceContact.class);
    }

    private static boolean mayBeNamed(Situation s, PersonRef person) {
        return contact(s)
                .filter(c -> c.person().equals(person) && c.mayBeNamed(s.happened()))
                .isPresent();
    }

    private static boolean namesUnduly(Situation s) {
        return s.part(ListedContract.class)
                .contact()
                .filter(p -> !mayBeNamed(s, p))
                .isPresent();
    }

    private static ConcludedContract entry(Situation s) {
        return new ConcludedContract(
                s.part(DossierFile.class).body().name(),
                s.part(Choice.class).retained(),
                List.copyOf(s.part(Need.class).categories()),
                size(s),
                s.find(ContractTerm.class)
                        .map(t -> new Window(t.start(), ContractLife.end(s).orElseThrow())),
                contact(s).map(ExperienceContact::person).filter(p -> mayBeNamed(s, p)));
    }

    // the exact amount never leaves the dossier: without bands there is no size
    private static Optional<AmountBand> size(Situation s) {
        return s.setting()
                .references()
                .find(AmountBands.KEY, s.happened().date())
                .flatMap(r -> LackingAuthorisations.estimatedTotal(s).map(r.value()::of));
    }
}
