package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Worded;
import org.courtier.text.Wording;

/**
 * What the Broker found of a price request and one qualification.
 *
 * @param category the category of services
 * @param fits whether the price request fits the scope of its qualification
 */
public record CategoryFit(ServiceCategory category, boolean fits) implements Worded {

    public CategoryFit {
        Objects.requireNonNull(category, "category");
    }

    @Override
    public Text words() {
        return Text.of("{0} ({1})", "{0} ({1})").with(category.label(), Wording.of(fits));
    }
}
