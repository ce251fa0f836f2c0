package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Category;

/**
 * How a category of the Catalogue is classified elsewhere. No source gives these codes: they are the host's.
 *
 * @param category the category
 * @param classification its class, such as one of the UNSPSC
 * @param seaoCode its category in Québec's system, such as {@code G21}
 */
public record CategoryCode(Category category, Optional<Classification> classification, Optional<String> seaoCode) {

    public CategoryCode {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(seaoCode, "seaoCode");
    }
}
