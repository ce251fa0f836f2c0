package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;

/**
 * One version of the evaluation criteria of a category.
 *
 * @param category the category
 * @param version its name, never blank
 * @param on the first day on which it holds
 */
public record CriteriaVersion(Category category, String version, Moment on) {

    public CriteriaVersion {
        Objects.requireNonNull(category, "category");
        Texts.require(version, "version");
        Objects.requireNonNull(on, "on");
    }
}
