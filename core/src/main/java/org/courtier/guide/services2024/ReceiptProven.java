package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;

/**
 * A later receipt of the price request was proven.
 *
 * @param supplier the supplier
 * @param received when it received the request
 * @param evidence what proves it
 */
public record ReceiptProven(SupplierId supplier, Moment received, Document evidence) implements ServicesEvent {

    public ReceiptProven {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        if (solicitation.find(supplier).isEmpty()) {
            throw new ImpossibleEvent(supplier + " was not solicited");
        }
        return before.with(solicitation.with(new Solicited(supplier, received, true)));
    }
}
