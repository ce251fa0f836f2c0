package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * The revisions of the evaluation criteria, in the order in which they were recorded. The criteria themselves are in the document
 * <b>Descriptif des services par qualification</b> (P-348).
 *
 * @param versions every version of every category
 */
public record Criteria(List<CriteriaVersion> versions) implements Part {

    public static final Criteria NONE = new Criteria(List.of());

    public Criteria {
        versions = List.copyOf(versions);
    }

    public Criteria with(CriteriaVersion version) {
        return new Criteria(Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    public List<CriteriaVersion> of(Category category) {
        return versions.stream().filter(v -> v.category().equals(category)).toList();
    }

    /** Gives the version of a category's criteria that holds on a day; none when they were never revised by then. */
    public Optional<CriteriaVersion> current(Category category, LocalDate asOf) {
        return Timeline.last(of(category), CriteriaVersion::on, asOf);
    }

    /**
     * Tells whether a category's criteria were revised after a moment and by a day.
     *
     * <p>The criteria of a day are those that hold on it: a qualification of the very day of a revision is under the new ones,
     * unless both have a time and the revision came later.
     */
    boolean revisedSince(Category category, Moment since, LocalDate asOf) {
        return of(category).stream()
                .map(CriteriaVersion::on)
                .anyMatch(on -> on.isAfter(since) && !on.date().isAfter(asOf));
    }
}
