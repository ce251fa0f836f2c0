package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.text.Text;
import org.courtier.text.Worded;
import org.courtier.text.Wording;

/**
 * One amendment (<b>avenant</b>) of the specific contract, from the client's request to the copy that the Broker receives.
 *
 * @param number its number, from 1 on
 * @param change what it changes
 * @param requested when the client asked the Broker for it
 * @param version its final version, once prepared
 * @param signatures its signatures, one a party
 * @param transmitted when the client sent the Broker a signed copy
 */
public record ContractAmendment(
        int number,
        ContractChange change,
        Moment requested,
        Optional<AmendmentVersion> version,
        List<Signature> signatures,
        Optional<Moment> transmitted)
        implements Worded {

    public ContractAmendment {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(requested, "requested");
        Objects.requireNonNull(version, "version");
        signatures = List.copyOf(signatures);
        Objects.requireNonNull(transmitted, "transmitted");
    }

    public static ContractAmendment requested(int number, ContractChange change, Moment on) {
        return new ContractAmendment(number, change, on, Optional.empty(), List.of(), Optional.empty());
    }

    public ContractAmendment prepared(AmendmentVersion prepared) {
        return new ContractAmendment(number, change, requested, Optional.of(prepared), signatures, transmitted);
    }

    public ContractAmendment signed(Signature signature) {
        List<Signature> more =
                Stream.concat(signatures.stream(), Stream.of(signature)).toList();
        return new ContractAmendment(number, change, requested, version, more, transmitted);
    }

    /** Gives the amendment with the sending of its copy to the Broker; the first one counts. */
    public ContractAmendment transmitted(Moment on) {
        return new ContractAmendment(
                number, change, requested, version, signatures, transmitted.or(() -> Optional.of(on)));
    }

    public Optional<Signature> of(Party party) {
        return signatures.stream().filter(s -> s.party() == party).findFirst();
    }

    /** Gives when the amendment was concluded: the last of both signatures, once both are there. */
    public Optional<Moment> concluded() {
        return of(Party.CLIENT).isEmpty() || of(Party.SUPPLIER).isEmpty()
                ? Optional.empty()
                : signatures.stream().map(Signature::on).max(Moment.BY_DATE_THEN_TIME);
    }

    @Override
    public Text words() {
        return Text.of("Avenant {0}", "Amendment {0}").with(Wording.of(number));
    }
}
