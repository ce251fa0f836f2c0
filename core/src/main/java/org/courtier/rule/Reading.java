package org.courtier.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * An open point of a source, with the answers that the library has coded.
 *
 * @param key its stable name
 * @param rows the rows that leave it open
 * @param question what is open
 * @param defaultOption the answer taken when nobody chooses another
 * @param <O> the coded answers
 */
public record Reading<O extends Enum<O> & Labelled>(RuleKey key, List<RowId> rows, Text question, O defaultOption) {

    public Reading {
        Objects.requireNonNull(key, "key");
        rows = List.copyOf(rows);
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(defaultOption, "defaultOption");
    }

    public static <O extends Enum<O> & Labelled> Reading<O> of(
            String key, Text question, O defaultOption, String... rows) {
        return new Reading<>(
                new RuleKey(key), Arrays.stream(rows).map(RowId::new).toList(), question, defaultOption);
    }

    /** Gives every coded answer, in the order of the enumeration. */
    public List<O> options() {
        return List.of(defaultOption.getDeclaringClass().getEnumConstants());
    }

    /** Gives the answer as a choice that an opening event can keep. */
    public ReadingChoice choose(O option) {
        return new ReadingChoice(key, option.name());
    }
}
