package org.courtier.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One text in French and in English.
 *
 * @param french the French text, never blank
 * @param english the English text, never blank
 */
public record Text(String french, String english) {

    public Text {
        requireText(french, "french");
        requireText(english, "english");
    }

    /** Gives the text in one language, e.g. {@code Text.of("courriel", "email").in(FRENCH)} is {@code courriel}. */
    public String in(Language language) {
        return Objects.requireNonNull(language, "language") == Language.FRENCH ? french : english;
    }

    /** Takes a text in its two languages, e.g. {@code Text.of("courriel", "email")}; neither may be blank. */
    public static Text of(String french, String english) {
        return new Text(french, english);
    }

    /** A text that reads the same in both languages: a name, a number, a code. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * Puts several texts one after the other, e.g. two sentences with {@code " "} between them.
     *
     * @param separator what stands between two parts, the same in both languages
     * @param parts the texts in their order, at least one
     * @return the one text that they make
     * @throws IllegalArgumentException if {@code parts} is empty
     */
    public static Text joined(String separator, List<Text> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty: \"" + parts + "\"");
        }
        return new Text(
                parts.stream().map(Text::french).collect(Collectors.joining(separator)),
                parts.stream().map(Text::english).collect(Collectors.joining(separator)));
    }

    /**
     * Fills the places <code>{0}</code>, <code>{1}</code> … of this text, in each language with the words of that language.
     *
     * <p>Example: {@code Text.of("du {0} au {1}", "from {0} to {1}").with(first, last)}. A place may stand more than once,
     * and in another order in the other language. Braces inside the values are left as they are.
     *
     * @param values the values by their place, from 0, at most 100
     * @return the filled text
     * @throws IllegalArgumentException if a place has no value, a value has no place in one of the languages, or a brace
     *     opens anything but a place
     */
    public Text with(Text... values) {
        return new Text(
                Template.fill(french, each(values, Language.FRENCH)),
                Template.fill(english, each(values, Language.ENGLISH)));
    }

    private static List<String> each(Text[] values, Language language) {
        return Arrays.stream(values).map(value -> value.in(language)).toList();
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank: \"" + text + "\"");
        }
    }
}
