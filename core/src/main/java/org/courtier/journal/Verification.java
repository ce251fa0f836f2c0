package org.courtier.journal;

import java.util.List;

/**
 * What a {@link Verifier} found.
 *
 * @param histories how many histories it read
 * @param entries how many entries it read
 * @param damages what is not as it was stored, one sentence each, without stored values; empty when all is
 */
public record Verification(long histories, long entries, List<String> damages) {

    public Verification {
        damages = List.copyOf(damages);
    }

    /** Tells whether all is as it was stored. */
    public boolean intact() {
        return damages.isEmpty();
    }
}
