package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * What Québec's system (SEAO) tells of a party.
 *
 * @param neq the Québec enterprise number (<b>NEQ</b>), ten digits
 * @param municipal {@code 1} for a municipal body, {@code 0} for another
 */
public record PartyDetails(Optional<String> neq, Optional<String> municipal) {

    public PartyDetails {
        Objects.requireNonNull(neq, "neq");
        Objects.requireNonNull(municipal, "municipal");
    }
}
