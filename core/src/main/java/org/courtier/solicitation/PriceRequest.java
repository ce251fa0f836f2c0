package org.courtier.solicitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;
import org.courtier.money.TaxBasis;

/**
 * The price request as the client last drew it up (<b>demande de prix</b>).
 *
 * @param template the document on which it is drawn up
 * @param sections its sections
 * @param criteria its criteria other than the price
 * @param taxBasis the tax basis in which the prices are asked for
 * @param prepared when it was last drawn up
 */
public record PriceRequest(
        Document template, List<Section> sections, List<Criterion> criteria, TaxBasis taxBasis, Moment prepared)
        implements Part {

    public PriceRequest {
        Objects.requireNonNull(template, "template");
        sections = List.copyOf(sections);
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(taxBasis, "taxBasis");
        Objects.requireNonNull(prepared, "prepared");
    }

    public Optional<Criterion> criterion(String name) {
        return criteria.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
