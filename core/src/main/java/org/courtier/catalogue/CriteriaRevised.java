package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;

/**
 * The evaluation criteria of a category were revised.
 *
 * @param category the category
 * @param version the new version
 * @param on the first day
 */
public record CriteriaRevised(Category category, String version, Moment on) implements CatalogueEvent {

    public CriteriaRevised {
        Objects.requireNonNull(category, "category");
        Texts.require(version, "version");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(Criteria.class).orElse(Criteria.NONE).with(new CriteriaVersion(category, version, on)));
    }
}
