package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Window;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.contract.ContractLife;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Signatures;
import org.courtier.contract.TermStanding;
import org.courtier.contract.Termination;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Case;
import org.courtier.decision.Computation;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.OpenDossier;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** The term of the contract and its renewals, as the FAQ tells them: at most three years, whatever becomes of the qualification. */
final class SettingTerm {

    static final Guard SET_BY = Guard.by(
            List.of(SetTerm.class),
            List.of(Role.CLIENT, Role.BROKER),
            Text.of(
                    "Le client ou le Courtier consigne la durée du contrat à conclure.",
                    "The client or the Broker records the term of the contract to conclude."),
            "services2024.term.set-by");

    static final Guard AT_MOST_THREE_YEARS = Guard.of(SetTerm.class, "services2024.term.at-most-three-years", "P-332")
            .reading(LeapDayTerm.READING)
            .requires(
                    c -> !planned(c).lastPossible().isAfter(limit(c, c.action().start())))
            .showing(c -> List.of(
                    Fact.of("start", c.action().start()),
                    Fact.of(
                            "Dernier jour, renouvellements inclus",
                            "Last day, renewals included",
                            planned(c).lastPossible())))
            .wouldPass(c -> upTo(limit(c, c.action().start())));

    static final Guard NOT_ONCE_SIGNED = Guard.prior(SetTerm.class, "services2024.term.not-once-signed", "P-241")
            .says(
                    "Une fois le contrat signé, sa durée ne change que par renouvellement ou par avenant.",
                    "Once the contract is signed, its term changes by renewal or amendment alone.")
            .requires(s -> !s.has(Signatures.class) || !s.has(ContractTerm.class))
            .showing(s -> List.of(Fact.of(
                    "Dernier jour du contrat",
                    "Last day of the contract",
                    s.part(ContractTerm.class).end())))
            .wouldPass(
                    "un renouvellement, un avenant, ou la correction de ce qui fut mal consigné",
                    "a renewal, an amendment, or a correction of what was recorded wrongly");

    static final Guard RENEWED_BY = Guard.by(
            List.of(RenewContract.class),
            List.of(Role.CLIENT),
            Text.of(
                    "Le client, responsable de la gestion de son contrat, le renouvelle.",
                    "The client, who is responsible for managing its contract, renews it."),
            "services2024.term.renewed-by",
            "P-226");

    static final Guard RENEWAL_LEFT = Guard.prior(RenewContract.class, "services2024.term.renewal-left", "P-332")
            .says(
                    "Un contrat se renouvelle autant de fois qu'il le prévoit, dans la limite de trois ans.",
                    "A contract is renewed as many times as it provides for, within three years.")
            .after(ContractTerm.class)
            .requires(s -> !s.part(ContractTerm.class).renewals().isEmpty())
            .showing(s -> List.of(Fact.of(
                    "Renouvellements utilisés",
                    "Renewals used",
                    s.part(ContractTerm.class).renewed())))
            .wouldPass("un contrat à qui il reste un renouvellement", "a contract that has a renewal left");

    static final Guard IN_FORCE = Guard.prior(
                    List.of(RenewContract.class, RequestContractAmendment.class), "services2024.term.in-force", "P-241")
            .says(
                    "Un contrat se renouvelle ou se modifie entre sa conclusion et son dernier jour, tant que nul ne l'a résilié.",
                    "A contract is renewed or amended between its conclusion and its last day, unless it is terminated.")
            .after(Signatures.class)
            .requires(s -> ContractLife.inForce(s) && !s.has(Termination.class))
            .showing(ContractLife::facts)
            .wouldPass("une date où le contrat est en cours", "a date on which the contract is in force");

    static final Computation STANDING = Computation.of(
                    TermOfContract.class, "services2024.term.standing", "P-350", "P-332")
            .after(ContractTerm.class)
            .reading(LeapDayTerm.READING)
            .answers(q -> Answer.of(standing(q, q.part(ContractTerm.class))));

    static final Advice NOT_STATED = Advice.on(SendFinalVersions.class, "services2024.term.not-stated", "P-332")
            .says(
                    "La durée du contrat n'est pas consignée : la limite de trois ans n'est pas vérifiée.",
                    "The term of the contract is not recorded: the limit of three years is not checked.")
            .when(c -> !c.has(ContractTerm.class))
            .namesGap();

    static final List<Rule> RULES = List.of(
            SET_BY,
            AT_MOST_THREE_YEARS,
            NOT_ONCE_SIGNED,
            RENEWED_BY,
            RENEWAL_LEFT,
            IN_FORCE,
            STANDING,
            NOT_STATED,
            Provision.right(OpenDossier.class, "services2024.term.parallel-contracts", "P-335"),
            Provision.reference(
                    CatalogueSupplier.class, "services2024.term.agreement-without-end", "P-351", "P-352", "P-356"));

    private SettingTerm() {}

    /** Gives the last day that the guide permits a contract that starts on a day, renewals and amendments included. */
    static LocalDate limit(Situation s, LocalDate start) {
        return certificate(s, start).result();
    }

    /** Gives what would pass in place of a day after the limit. */
    static Text upTo(LocalDate limit) {
        return Text.of("un dernier jour au plus tard le {0}", "a last day on {0} at the latest")
                .with(Wording.of(limit));
    }

    private static Certificate certificate(Situation s, LocalDate start) {
        return Certificate.ofYears(
                start,
                Figures.CONTRACT_YEARS.on(start),
                s.reading(LeapDayTerm.READING).missing(),
                Text.of("début du contrat", "start of the contract"));
    }

    private static ContractTerm planned(Case<SetTerm> c) {
        return ContractTerm.of(c.action().start(), c.action().end(), c.action().renewals());
    }

    // the catalogue is not read: neither the end of a qualification nor a withdrawal ends the contract
    private static TermStanding standing(Situation s, ContractTerm term) {
        return new TermStanding(
                new Window(term.start(), term.end()), term.renewed(), term.renewals(), certificate(s, term.start()));
    }
}
