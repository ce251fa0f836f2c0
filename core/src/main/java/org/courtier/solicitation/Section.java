package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A section of a price request. "Not applicable" is an explicit value: it is completed too (P-132).
 *
 * @param name its name in the template
 * @param completed whether it is completed
 */
public record Section(String name, boolean completed) implements Worded {

    public Section {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank: \"" + name + "\"");
        }
    }

    @Override
    public Text words() {
        return Text.same(name);
    }
}
