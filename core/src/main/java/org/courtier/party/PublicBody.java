package org.courtier.party;

import java.util.List;
import java.util.Objects;

/**
 * A public body or another eligible entity (<b>organisme public</b>) with the regimes it falls under.
 *
 * @param id its identifier
 * @param name its official name, as it is written in every text
 * @param regimes the regimes, each once
 */
public record PublicBody(OrganisationId id, String name, List<Regime> regimes) {

    public PublicBody {
        Objects.requireNonNull(id, "id");
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank: \"" + name + "\"");
        }
        regimes = regimes.stream().distinct().sorted().toList();
    }

    /** Tells whether the body falls under a regime, e.g. the RCTI, which brings article 48 into play (P-170). */
    public boolean subjectTo(Regime regime) {
        return regimes.contains(Objects.requireNonNull(regime, "regime"));
    }
}
