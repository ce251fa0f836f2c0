package org.courtier.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The amendments of the specific contract, in the order of their numbers.
 *
 * @param each one of them
 */
public record ContractAmendments(List<ContractAmendment> each) implements Part {

    public static final ContractAmendments NONE = new ContractAmendments(List.of());

    public ContractAmendments {
        each = List.copyOf(each);
    }

    /** Gives the amendments of a situation; none when none was asked for. */
    public static ContractAmendments in(Situation situation) {
        return situation.find(ContractAmendments.class).orElse(NONE);
    }

    public Optional<ContractAmendment> find(int number) {
        return each.stream().filter(a -> a.number() == number).findFirst();
    }

    /** Gives the number of the next amendment. */
    public int next() {
        return each.size() + 1;
    }

    public ContractAmendments with(ContractAmendment another) {
        return new ContractAmendments(
                Stream.concat(each.stream(), Stream.of(another)).toList());
    }

    /**
     * Gives the amendments with one of them changed.
     *
     * @throws ImpossibleEvent if none has the number
     */
    public ContractAmendments changing(int number, UnaryOperator<ContractAmendment> change) {
        if (find(number).isEmpty()) {
            throw new ImpossibleEvent("no amendment has the number " + number);
        }
        return new ContractAmendments(each.stream()
                .map(a -> a.number() == number ? change.apply(a) : a)
                .toList());
    }
}
