package org.courtier.text;

import java.util.Objects;

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

    public static Text of(String french, String english) {
        return new Text(french, english);
    }

    /** A text that reads the same in both languages: a name, a number, a code. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank: \"" + text + "\"");
        }
    }
}
