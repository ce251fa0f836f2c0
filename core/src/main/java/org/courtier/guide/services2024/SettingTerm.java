package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Window;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractLife;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Signatures;
import org.courtier.contract.TermStanding;
import org.courtier.contract.Termination;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
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
            List.of(SetTerm.class, ReportTerm.class),
            List.of(Role.CLIENT, Role.BROKER),
            Text.of(
                    "Le client ou le Courtier consigne la durée du contrat.",
                    "The client or the Broker records the term of the contract."),
            "services2024.term.set-by");

    static final Guard SET_BEFORE_THE_SIGNATURE = Guard.prior(
                    SetTerm.class, "services2024.term.set-before-the-signature", "P-241")
            .says(
                    "La durée se fixe avant la signature; ensuite, on rapporte celle que le contrat signé prévoit.",
                    "The term is set before the signature; after it, the one that the signed contract states is told.")
            .lacking(s -> Signatures.in(s).contract().stream()
                    .map(x -> Fact.of(x.party().label(), x.on()))
                    .toList())
            .wouldPass(
                    "un renouvellement, un avenant, ou la durée rapportée du contrat signé",
                    "a renewal, an amendment, or the term of the signed contract as told");

    static final Guard TOLD_ONCE = Guard.prior(ReportTerm.class, "services2024.term.told-once", "P-241")
            .says(
                    "La durée d'un contrat signé se rapporte une fois; ensuite, elle se corrige ou se modifie.",
                    "The term of a signed contract is told once; after that it is corrected or amended.")
            .impossible()
            .after(Signatures.class)
            .lacking(s -> s.find(ContractTerm.class).stream()
                    .map(t -> Fact.of("Dernier jour du contrat", "Last day of the contract", t.end()))
                    .toList())
            .wouldPass(
                    "un contrat signé dont la durée n'est pas consignée",
                    "a signed contract whose term is not on record");

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

    static final Guard RENEWED_WITHIN_THREE_YEARS = Guard.prior(
                    RenewContract.class, "services2024.term.renewed-within-three-years", "P-332")
            .reading(LeapDayTerm.READING)
            .after(ContractTerm.class)
            .when(s -> !s.part(ContractTerm.class).renewals().isEmpty())
            .requires(s -> !next(s).isAfter(limit(s, s.part(ContractTerm.class).start())))
            .showing(s -> List.of(Fact.of("Dernier jour du renouvellement", "Last day of the renewal", next(s))))
            .wouldPass(s -> upTo(limit(s, s.part(ContractTerm.class).start())));

    static final Guard IN_FORCE = Guard.prior(
                    List.of(
                            RenewContract.class,
                            RequestContractAmendment.class,
                            ReportContractAmendment.class,
                            SignContractAmendment.class,
                            ReportAmendmentSignature.class),
                    "services2024.term.in-force",
                    "P-241")
            .says(
                    "Un contrat se renouvelle ou se modifie entre sa conclusion et son dernier jour, tant que nul ne l'a résilié.",
                    "A contract is renewed or amended between its conclusion and its last day, unless it is terminated.")
            .after(Signatures.class)
            .concerns(ContractAmendments.class)
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
            SET_BEFORE_THE_SIGNATURE,
            TOLD_ONCE,
            atMostThreeYears(SetTerm.class, "services2024.term.at-most-three-years"),
            atMostThreeYears(ReportTerm.class, "services2024.term.reported-at-most-three-years"),
            RENEWED_BY,
            RENEWAL_LEFT,
            RENEWED_WITHIN_THREE_YEARS,
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

    private static <A extends TermSetting> Guard atMostThreeYears(Class<A> action, String key) {
        return Guard.of(action, key, "P-332")
                .concerns(ContractTerm.class)
                .reading(LeapDayTerm.READING)
                .requires(c -> !c.action()
                        .term()
                        .lastPossible()
                        .isAfter(limit(c, c.action().start())))
                .showing(c -> List.of(
                        Fact.of("start", c.action().start()),
                        Fact.of(
                                "Dernier jour, renouvellements inclus",
                                "Last day, renewals included",
                                c.action().term().lastPossible())))
                .wouldPass(c -> upTo(limit(c, c.action().start())));
    }

    private static LocalDate next(Situation s) {
        return s.part(ContractTerm.class).renewals().get(0);
    }

    // the catalogue is not read: neither the end of a qualification nor a withdrawal ends the contract
    private static TermStanding standing(Situation s, ContractTerm term) {
        return new TermStanding(
                new Window(term.start(), term.end()), term.renewed(), term.renewals(), certificate(s, term.start()));
    }
}
