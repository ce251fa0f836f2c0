package org.courtier.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The yearly evaluations that the Broker asked for, in the order of its requests.
 *
 * @param each one a year
 */
public record YearlyEvaluations(List<YearlyEvaluation> each) implements Part {

    public static final YearlyEvaluations NONE = new YearlyEvaluations(List.of());

    public YearlyEvaluations {
        each = List.copyOf(each);
    }

    /** Gives the evaluations of a situation; none when none was asked for. */
    public static YearlyEvaluations in(Situation situation) {
        return situation.find(YearlyEvaluations.class).orElse(NONE);
    }

    public Optional<YearlyEvaluation> of(ContractYear year) {
        return each.stream().filter(e -> e.year().equals(year)).findFirst();
    }

    public YearlyEvaluations with(YearlyEvaluation another) {
        return new YearlyEvaluations(
                Stream.concat(each.stream(), Stream.of(another)).toList());
    }

    /**
     * Gives the evaluations with that of a year changed.
     *
     * @throws ImpossibleEvent if none of the year was asked for
     */
    public YearlyEvaluations changing(ContractYear year, UnaryOperator<YearlyEvaluation> change) {
        if (of(year).isEmpty()) {
            throw new ImpossibleEvent("no evaluation of " + year.value() + " was asked for");
        }
        return new YearlyEvaluations(each.stream()
                .map(e -> e.year().equals(year) ? change.apply(e) : e)
                .toList());
    }
}
