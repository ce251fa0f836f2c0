package org.courtier.solicitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Gives the request with the criteria that an amendment adds. */
    public PriceRequest adding(List<Criterion> more) {
        List<Criterion> all =
                Stream.concat(criteria.stream(), more.stream()).distinct().toList();
        return new PriceRequest(template, sections, all, taxBasis, prepared);
    }

    public Optional<Criterion> criterion(String name) {
        return criteria.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /**
     * Gives the sections that are still to be completed: those of the template that are missing or empty, then its own.
     *
     * @param template the names of the sections of the template; none, when they are not known
     */
    public List<String> incomplete(List<String> template) {
        List<String> completed =
                sections.stream().filter(Section::completed).map(Section::name).toList();
        return Stream.concat(template.stream(), sections.stream().map(Section::name))
                .distinct()
                .filter(name -> !completed.contains(name))
                .toList();
    }

    /** Tells whether it has sections and each of them is completed. */
    public boolean completed() {
        return !sections.isEmpty() && incomplete(List.of()).isEmpty();
    }
}
