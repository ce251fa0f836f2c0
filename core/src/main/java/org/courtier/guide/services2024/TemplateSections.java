package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.ReferenceKey;

/**
 * The sections of the published price-request template, which the guide leaves to the template itself (P-128, P-132).
 *
 * @param names the name of each section, in the order of the template, each once, at least one
 */
public record TemplateSections(List<String> names) {

    /** The data that the host hands in, with the days on which that edition of the template is current. */
    public static final ReferenceKey<TemplateSections> KEY =
            new ReferenceKey<>("services2024.template-sections", TemplateSections.class);

    /** The one section that the guide names: it holds the Broker's environmental indicators (P-144). */
    public static final String SUPPLIER_REQUIREMENTS = "Exigences du prestataire de services";

    public TemplateSections {
        names = names.stream().distinct().toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names is empty: a template has at least one section");
        }
    }
}
