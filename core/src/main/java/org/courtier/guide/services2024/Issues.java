package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The problems of the contract that could affect the Broker's service offer, in the order of their numbers.
 *
 * @param each one of them
 */
public record Issues(List<Issue> each) implements Part {

    public static final Issues NONE = new Issues(List.of());

    public Issues {
        each = List.copyOf(each);
    }

    /** Gives the problems of a situation; none when none was noticed. */
    public static Issues in(Situation situation) {
        return situation.find(Issues.class).orElse(NONE);
    }

    public Optional<Issue> find(int number) {
        return each.stream().filter(i -> i.number() == number).findFirst();
    }

    /** Gives the number of the next problem. */
    public int next() {
        return each.size() + 1;
    }

    public Issues with(Issue another) {
        return new Issues(Stream.concat(each.stream(), Stream.of(another)).toList());
    }

    /**
     * Gives the problems with one of them told to the Broker.
     *
     * @throws ImpossibleEvent if none has the number
     */
    public Issues telling(int number, Moment on) {
        if (find(number).isEmpty()) {
            throw new ImpossibleEvent("no problem has the number " + number);
        }
        return new Issues(
                each.stream().map(i -> i.number() == number ? i.told(on) : i).toList());
    }
}
