package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import org.courtier.contract.ContractTerm;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells the term of a contract as the parties signed it, where nobody had recorded it before; its rules stand in
 * {@link SettingTerm}.
 *
 * @param start the first day of the contract
 * @param end its last day without any renewal
 * @param renewals the last day of each renewal, in their order
 */
public record ReportTerm(LocalDate start, LocalDate end, List<LocalDate> renewals)
        implements ServicesAction, Report, TermSetting {

    public ReportTerm {
        renewals = ContractTerm.of(start, end, renewals).renewals();
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new TermSet(start, end, renewals, situation.happened()));
    }
}
