package org.courtier.decision;

import java.util.Objects;
import java.util.regex.Pattern;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The name of a guide, e.g. {@code services2024}.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record GuideId(String value) implements Worded {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public GuideId {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("guide \"" + value + "\" is not of the form services2024");
        }
    }

    @Override
    public Text words() {
        return Text.same(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
