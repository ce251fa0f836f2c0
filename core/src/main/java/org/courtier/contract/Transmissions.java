package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * What was sent to whom around the signatures.
 *
 * @param contractToSupplier when the client sent the contract to the supplier for signature, when it did
 * @param contractToBroker when the client sent the Broker a copy of the signed contract
 * @param formToBroker when the client sent the Broker a signed copy of the commitment form
 */
public record Transmissions(
        Optional<Moment> contractToSupplier, Optional<Moment> contractToBroker, Optional<Moment> formToBroker)
        implements Part {

    public static final Transmissions NONE = new Transmissions(Optional.empty(), Optional.empty(), Optional.empty());

    public Transmissions {
        Objects.requireNonNull(contractToSupplier, "contractToSupplier");
        Objects.requireNonNull(contractToBroker, "contractToBroker");
        Objects.requireNonNull(formToBroker, "formToBroker");
    }

    /** Gives the transmissions of a situation; none when nothing was sent. */
    public static Transmissions in(Situation situation) {
        return situation.find(Transmissions.class).orElse(NONE);
    }

    /** Gives these with the sending of the contract to the supplier; the first one counts. */
    public Transmissions contractToSupplier(Moment on) {
        return new Transmissions(contractToSupplier.or(() -> Optional.of(on)), contractToBroker, formToBroker);
    }

    /** Gives these with the sending of the signed contract to the Broker; the first one counts. */
    public Transmissions contractToBroker(Moment on) {
        return new Transmissions(contractToSupplier, contractToBroker.or(() -> Optional.of(on)), formToBroker);
    }

    /** Gives these with the sending of the signed commitment form to the Broker; the first one counts. */
    public Transmissions formToBroker(Moment on) {
        return new Transmissions(contractToSupplier, contractToBroker, formToBroker.or(() -> Optional.of(on)));
    }
}
