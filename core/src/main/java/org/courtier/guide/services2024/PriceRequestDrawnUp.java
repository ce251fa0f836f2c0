package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Parts;
import org.courtier.money.TaxBasis;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.ValidationRequest;

/**
 * The client drew up the price request; an earlier validation was of another text and no longer stands.
 *
 * @param template the document on which it is drawn up
 * @param sections its sections
 * @param criteria its criteria other than the price
 * @param taxBasis the tax basis in which the prices are asked for
 * @param on when
 */
public record PriceRequestDrawnUp(
        Document template, List<Section> sections, List<Criterion> criteria, TaxBasis taxBasis, Moment on)
        implements ServicesEvent {

    public PriceRequestDrawnUp {
        Objects.requireNonNull(template, "template");
        sections = List.copyOf(sections);
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(taxBasis, "taxBasis");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Need.class);
        return before.without(ValidationRequest.class)
                .without(BrokerValidation.class)
                .without(ScopeFit.class)
                .with(new PriceRequest(template, sections, criteria, taxBasis, on));
    }
}
