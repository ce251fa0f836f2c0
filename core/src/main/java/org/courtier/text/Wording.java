package org.courtier.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words for a value inside a sentence, in both languages: lists, plurals, yes and no, and any value of the domain. */
public final class Wording {

    private static final Text NONE = Text.of("aucun", "none");
    private static final Text BLANK = Text.of("(vide)", "(blank)");

    private Wording() {}

    /**
     * Writes a value as people read it, e.g. {@code LocalDate.of(2026, 11, 1)} as {@code 1er novembre 2026} and
     * {@code November 1, 2026}.
     *
     * <p>Known are {@link Text}, {@link Worded}, {@link Labelled} (its label), {@code LocalDate}, {@code LocalTime},
     * {@code Integer} and {@code Long} (grouped, so that a year is better given as a text), {@code BigDecimal},
     * {@code Boolean}, {@code String}, and collections (in their own order) and {@code Optional} of these. Nothing in it
     * is {@code aucun} and {@code none}; a blank string is {@code (vide)} and {@code (blank)}.
     *
     * @param value the value
     * @return its words
     * @throws IllegalArgumentException if the class of the value is not known, naming the class
     */
    public static Text of(Object value) {
        if (value instanceof Text text) {
            return text;
        }
        if (value instanceof Worded worded) {
            return worded.words();
        }
        if (value instanceof Labelled labelled) {
            return labelled.label();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Wording::of).orElse(NONE);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? NONE
                    : list(values.stream().map(Wording::of).toList());
        }
        return plain(value);
    }

    private static Text plain(Object value) {
        if (value instanceof LocalDate date) {
            return DateWording.date(date);
        }
        if (value instanceof LocalTime time) {
            return DateWording.time(time);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NumberWording.integer(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return NumberWording.decimal(number);
        }
        if (value instanceof Boolean yes) {
            return yesOrNo(yes);
        }
        if (value instanceof String string) {
            return string.isBlank() ? BLANK : Text.same(string);
        }
        throw new IllegalArgumentException("value has no words: \"" + value + "\" of class "
                + value.getClass().getName());
    }

    /**
     * Writes a yes or a no, {@code oui} and {@code yes}.
     *
     * @param yes whether it is yes
     * @return the word in both languages
     */
    public static Text yesOrNo(boolean yes) {
        return yes ? Text.of("oui", "yes") : Text.of("non", "no");
    }

    /**
     * Writes an enumeration, e.g. {@code A, B et C} and {@code A, B and C}.
     *
     * @param items the items in their order, at least one
     * @return the enumeration; a single item is itself, two have no comma
     * @throws IllegalArgumentException if {@code items} is empty
     */
    public static Text list(List<Text> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items is empty: \"" + items + "\"");
        }
        int last = items.size() - 1;
        if (last == 0) {
            return items.get(0);
        }
        return Text.of("{0} et {1}", "{0} and {1}").with(Text.joined(", ", items.subList(0, last)), items.get(last));
    }

    /**
     * Writes a count with its noun in agreement, e.g. {@code 1 jour ouvrable} and {@code 10 jours ouvrables}.
     *
     * <p>The French plural begins at 2, the English singular is for 1 alone: none is {@code 0 jour} and {@code 0 days}.
     *
     * @param count how many, 0 or more
     * @param frenchOne the French singular
     * @param frenchMany the French plural
     * @param englishOne the English singular
     * @param englishMany the English plural
     * @return the number and its noun in both languages
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static Text counted(long count, String frenchOne, String frenchMany, String englishOne, String englishMany) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: \"" + count + "\"");
        }
        Text noun = Text.of(count >= 2 ? frenchMany : frenchOne, count == 1 ? englishOne : englishMany);
        return Text.joined(" ", List.of(NumberWording.integer(count), noun));
    }
}
