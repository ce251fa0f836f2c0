package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who responded; its fields stand in the tender itself.
 *
 * @param numberOfTenderers how many
 * @param tenderers who
 */
public record Participants(Optional<Integer> numberOfTenderers, List<PartyReference> tenderers) {

    public Participants {
        Objects.requireNonNull(numberOfTenderers, "numberOfTenderers");
        tenderers = List.copyOf(tenderers);
    }
}
