package org.courtier.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.courtier.text.Labelled;

/**
 * The readings fixed for one file: what is not chosen has its default.
 *
 * @param choices the choices, each reading once, in the order of their keys
 */
public record Readings(List<ReadingChoice> choices) {

    private static final Readings DEFAULTS = new Readings(List.of());

    public Readings {
        choices = choices.stream()
                .sorted(Comparator.comparing(ReadingChoice::reading))
                .toList();
        if (choices.stream().map(ReadingChoice::reading).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("a reading is chosen twice: \"" + choices + "\"");
        }
    }

    /** Every reading at its default. */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /** Gives the answer for an open point: the chosen one, or the default. */
    public <O extends Enum<O> & Labelled> O of(Reading<O> reading) {
        return choices.stream()
                .filter(c -> c.reading().equals(reading.key()))
                .map(c -> option(reading, c.option()))
                .findFirst()
                .orElse(reading.defaultOption());
    }

    /** Gives these readings with one more choice, in place of an earlier one. */
    public Readings with(ReadingChoice choice) {
        Objects.requireNonNull(choice, "choice");
        return new Readings(Stream.concat(
                        choices.stream().filter(c -> !c.reading().equals(choice.reading())), Stream.of(choice))
                .toList());
    }

    private static <O extends Enum<O> & Labelled> O option(Reading<O> reading, String name) {
        return reading.options().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the reading " + reading.key() + " has no answer \""
                        + name + "\"; it has " + reading.options()));
    }
}
