package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.ReferenceKey;

/**
 * The categories of responsible-acquisition indicators that SEAO offers, which the guide does not list; the host hands them in.
 *
 * @param names the name of each category; a criterion of the choice that bears one is an indicator
 */
public record IndicatorCategories(List<String> names) {

    /** Under this key the host gives the categories that hold on a day. */
    public static final ReferenceKey<IndicatorCategories> KEY =
            new ReferenceKey<>("services2024.indicator-categories", IndicatorCategories.class);

    public IndicatorCategories {
        names = List.copyOf(names);
    }
}
