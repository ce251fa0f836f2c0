package org.courtier.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The disagreements with the supplier, in the order of their numbers.
 *
 * @param each one of them
 */
public record Differences(List<Difference> each) implements Part {

    public static final Differences NONE = new Differences(List.of());

    public Differences {
        each = List.copyOf(each);
    }

    /** Gives the differences of a situation; none when none arose. */
    public static Differences in(Situation situation) {
        return situation.find(Differences.class).orElse(NONE);
    }

    public Optional<Difference> find(int number) {
        return each.stream().filter(d -> d.number() == number).findFirst();
    }

    /** Gives the number of the next difference. */
    public int next() {
        return each.size() + 1;
    }

    public Differences with(Difference another) {
        return new Differences(Stream.concat(each.stream(), Stream.of(another)).toList());
    }

    /**
     * Gives the differences with one of them changed.
     *
     * @throws ImpossibleEvent if none has the number
     */
    public Differences changing(int number, UnaryOperator<Difference> change) {
        if (find(number).isEmpty()) {
            throw new ImpossibleEvent("no difference has the number " + number);
        }
        return new Differences(each.stream()
                .map(d -> d.number() == number ? change.apply(d) : d)
                .toList());
    }
}
