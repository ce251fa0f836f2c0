package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The signatures of the specific contract, in either order, and that of the responsibility commitment form.
 *
 * @param contract the signatures of the contract, one a party
 * @param commitmentForm the client's signature of the commitment form, once given
 */
public record Signatures(List<Signature> contract, Optional<Signature> commitmentForm) implements Part {

    public static final Signatures NONE = new Signatures(List.of(), Optional.empty());

    public Signatures {
        contract = List.copyOf(contract);
        Objects.requireNonNull(commitmentForm, "commitmentForm");
    }

    /** Gives the signatures of a situation; none when nobody has signed. */
    public static Signatures in(Situation situation) {
        return situation.find(Signatures.class).orElse(NONE);
    }

    public Optional<Signature> of(Party party) {
        return contract.stream().filter(s -> s.party() == party).findFirst();
    }

    public Signatures with(Signature signature) {
        return new Signatures(
                Stream.concat(contract.stream(), Stream.of(signature)).toList(), commitmentForm);
    }

    public Signatures withCommitmentForm(Signature signature) {
        return new Signatures(contract, Optional.of(signature));
    }

    /** Gives when the contract was concluded: the last of both signatures, once both are there. */
    public Optional<Moment> concluded() {
        return of(Party.CLIENT).isEmpty() || of(Party.SUPPLIER).isEmpty()
                ? Optional.empty()
                : contract.stream().map(Signature::on).max(Moment.BY_DATE_THEN_TIME);
    }
}
