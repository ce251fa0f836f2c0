package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Party;
import org.courtier.contract.Signatures;
import org.courtier.contract.Termination;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The contract was terminated before its last day.
 *
 * @param effective the day on which the termination takes effect
 * @param by which party terminated
 * @param letter the letter of termination
 * @param on when it was told
 */
public record ContractTerminated(LocalDate effective, Party by, Document letter, Moment on) implements ServicesEvent {

    public ContractTerminated {
        ContractTerm.requireDay(effective, "effective");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Signatures.class);
        if (before.has(Termination.class)) {
            throw new ImpossibleEvent("an earlier event terminated the contract");
        }
        return before.with(new Termination(effective, by, letter, on));
    }
}
