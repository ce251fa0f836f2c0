package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to revise the evaluation criteria of a category: from then on, whoever was qualified for it must requalify (P-353, P-354).
 *
 * @param category the category
 * @param version the new version of the criteria, never blank
 */
public record ReviseCriteria(Category category, String version) implements CatalogueAction, Request {

    public ReviseCriteria {
        Objects.requireNonNull(category, "category");
        Texts.require(version, "version");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new CriteriaRevised(category, version, situation.happened()));
    }
}
