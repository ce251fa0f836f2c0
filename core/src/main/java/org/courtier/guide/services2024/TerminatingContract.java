package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractLife;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.Termination;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.rule.Fact;

/** The termination of the contract and what follows from it (table 4.10, row 7). */
final class TerminatingContract {

    static final Guard TOLD_BY = Guard.by(
            ReportTermination.class, List.of(Role.CLIENT, Role.SIGNATORY), "services2024.termination.told-by", "P-314");

    static final Guard CONCLUDED = Guard.prior(ReportTermination.class, "services2024.termination.concluded", "P-313")
            .says("Seul un contrat conclu se résilie.", "Only a concluded contract is terminated.")
            .impossible()
            .requires(s -> ContractLife.concluded(s).isPresent())
            .showing(ContractLife::facts)
            .wouldPass("un contrat signé par les deux parties", "a contract signed by both parties");

    static final Guard ONCE = Guard.prior(ReportTermination.class, "services2024.termination.once", "P-313")
            .says("Un contrat se résilie une fois.", "A contract is terminated once.")
            .impossible()
            .lacking(s -> s.find(Termination.class).stream()
                    .map(t -> Fact.of("Résiliation effective", "Termination effective", t.effective()))
                    .toList())
            .wouldPass("un contrat que personne n'a résilié", "a contract that nobody has terminated");

    static final Guard WITHIN_THE_CONTRACT = Guard.of(
                    ReportTermination.class, "services2024.termination.within-the-contract", "P-313")
            .says(
                    "La résiliation prend effet entre la conclusion du contrat et son dernier jour.",
                    "The termination takes effect between the conclusion of the contract and its last day.")
            .impossible()
            .when(c -> ContractLife.concluded(c).isPresent() && !c.has(Termination.class))
            .requires(c -> within(c, c.action().effective()))
            .showing(c -> Stream.concat(
                            Stream.of(Fact.of("effective", c.action().effective())), ContractLife.facts(c).stream())
                    .toList())
            .wouldPass("un jour où le contrat court", "a day on which the contract runs");

    static final Guard LETTER = Guard.of(ReportTermination.class, "services2024.termination.letter", "P-313")
            .concerns(Termination.class)
            .requires(c -> c.action().letter().kind() == ServicesDocument.TERMINATION_LETTER)
            .showing(c -> List.of(Fact.of("letter", c.action().letter())))
            .wouldPass("une lettre de résiliation", "a letter of termination");

    static final Computation DEADLINE = Computation.deadline(
                    TerminationDeadline.class, "services2024.termination.deadline", "P-314")
            .after(Termination.class)
            .answers(q -> Answer.of(q.part(Termination.class).effective()));

    static final DutyRule LETTER_TO_BROKER = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.termination.letter-to-broker", "P-314")
            .after(Termination.class)
            .from(s -> effective(s).filter(m -> m.mayPrecede(s.happened())))
            .due((s, since) -> new Due.On(since.date(), Optional.empty()))
            .until(s -> RecordExchanges.in(s)
                    .sentSince(
                            ServicesRecord.TERMINATION,
                            s.part(Termination.class).told()));

    static final List<Rule> RULES =
            List.of(TOLD_BY, CONCLUDED, ONCE, WITHIN_THE_CONTRACT, LETTER, DEADLINE, LETTER_TO_BROKER);

    private TerminatingContract() {}

    private static boolean within(Situation s, LocalDate effective) {
        return !effective.isBefore(ContractLife.concluded(s).orElseThrow().date())
                && ContractLife.end(s).filter(effective::isAfter).isEmpty();
    }

    private static Optional<Moment> effective(Situation s) {
        return Optional.of(Moment.on(s.part(Termination.class).effective()));
    }
}
