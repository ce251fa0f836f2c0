package org.courtier.contract;

import java.time.LocalDate;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;

/**
 * The termination (<b>résiliation</b>) of the contract before its last day.
 *
 * @param effective the day on which it takes effect, the last one of the contract
 * @param by which party terminated
 * @param letter the letter of termination
 * @param told when it was told
 */
public record Termination(LocalDate effective, Party by, Document letter, Moment told) implements Part {

    public Termination {
        ContractTerm.requireDay(effective, "effective");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(told, "told");
    }
}
