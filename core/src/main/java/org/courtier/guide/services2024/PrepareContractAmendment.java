package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.contract.AmendmentVersion;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Prepares the final version of an amendment of the specific contract; its rules stand in {@link AmendingContract}.
 *
 * @param number the number of the amendment
 * @param amendment the amendment itself
 * @param template the template on which it stands
 * @param stamped whether it bears the Broker's validation stamp
 */
public record PrepareContractAmendment(int number, Document amendment, Document template, boolean stamped)
        implements ServicesAction, Request, Aimed<Integer> {

    public PrepareContractAmendment {
        Objects.requireNonNull(amendment, "amendment");
        Objects.requireNonNull(template, "template");
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        AmendmentVersion version = new AmendmentVersion(amendment, template, stamped, situation.happened());
        return List.of(new ContractAmendmentPrepared(number, version));
    }
}
