package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Party;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that the contract is terminated before its last day; its rules stand in {@link TerminatingContract}.
 *
 * @param effective the day on which the termination takes effect
 * @param by which party terminated
 * @param letter the letter of termination
 */
public record ReportTermination(LocalDate effective, Party by, Document letter) implements ServicesAction, Report {

    public ReportTermination {
        ContractTerm.requireDay(effective, "effective");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(letter, "letter");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractTerminated(effective, by, letter, situation.happened()));
    }
}
