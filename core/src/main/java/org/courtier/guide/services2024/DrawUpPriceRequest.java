package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.money.TaxBasis;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.Section;

/**
 * Asks to draw up the price request, or to draw it up anew before it is sent; its rules stand in {@link PreparingPriceRequest}.
 *
 * @param template the document on which it is drawn up
 * @param sections its sections, each name once
 * @param criteria its criteria other than the price, each name once
 * @param taxBasis the tax basis in which the prices are asked for
 */
public record DrawUpPriceRequest(Document template, List<Section> sections, List<Criterion> criteria, TaxBasis taxBasis)
        implements ServicesAction, Request {

    public DrawUpPriceRequest {
        Objects.requireNonNull(template, "template");
        sections = List.copyOf(sections);
        requireOnce(sections.stream().map(Section::name).toList(), "sections");
        criteria = List.copyOf(criteria);
        requireOnce(criteria.stream().map(Criterion::name).toList(), "criteria");
        Objects.requireNonNull(taxBasis, "taxBasis");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new PriceRequestDrawnUp(template, sections, criteria, taxBasis, situation.happened()));
    }

    private static void requireOnce(List<String> names, String component) {
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException(component + " has a name twice: \"" + names + "\"");
        }
    }
}
