package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import org.courtier.contract.ContractTerm;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Sets the term of the contract to be concluded, with the renewals that it provides for; its rules stand in {@link SettingTerm}.
 *
 * @param start the first day of the contract
 * @param end its last day without any renewal
 * @param renewals the last day of each renewal, in their order
 */
public record SetTerm(LocalDate start, LocalDate end, List<LocalDate> renewals)
        implements ServicesAction, Request, TermSetting {

    public SetTerm {
        renewals = ContractTerm.of(start, end, renewals).renewals();
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new TermSet(start, end, renewals, situation.happened()));
    }
}
