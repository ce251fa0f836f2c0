package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read from a document that somebody else published.
 *
 * @param whole the package, when the document is one and has every field that a package cannot be without
 * @param releases the releases, of a package or the one that the document is
 * @param report what of the document the values do not hold, in the order of the document's objects; empty when they hold all
 */
public record Imported(Optional<ReleasePackage> whole, List<Release> releases, List<NotUnderstood> report) {

    public Imported {
        Objects.requireNonNull(whole, "whole");
        releases = List.copyOf(releases);
        report = List.copyOf(report);
    }
}
