package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * The documented decisions not to consider a supplier, in the order of their recording; the last one of a supplier counts.
 *
 * @param decided each decision
 */
public record Exclusions(List<Exclusion> decided) implements Part {

    public static final Exclusions NONE = new Exclusions(List.of());

    public Exclusions {
        decided = List.copyOf(decided);
    }

    /** Gives the exclusions of a situation; none when every supplier is considered. */
    public static Exclusions in(Situation situation) {
        return situation.find(Exclusions.class).orElse(NONE);
    }

    /** Tells whether it is documented why a supplier is not considered. */
    public boolean documented(SupplierId supplier) {
        return find(supplier).isPresent();
    }

    public Optional<Exclusion> find(SupplierId supplier) {
        return decided.stream().filter(e -> e.supplier().equals(supplier)).reduce((a, b) -> b);
    }

    /** Gives when a supplier was first set aside, when one was. */
    public Optional<Moment> first() {
        return decided.stream().map(Exclusion::on).reduce((a, b) -> b.isBefore(a) ? b : a);
    }

    public Exclusions with(Exclusion exclusion) {
        return new Exclusions(
                Stream.concat(decided.stream(), Stream.of(exclusion)).toList());
    }
}
