package org.courtier.dossier;

import java.util.Objects;
import org.courtier.decision.Parts;

/**
 * Somebody confirmed that something is so.
 *
 * @param attestation what, by whom, and since when
 */
public record Attested(Attestation attestation) implements DossierEvent {

    public Attested {
        Objects.requireNonNull(attestation, "attestation");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(Attestations.class).orElse(Attestations.NONE).with(attestation));
    }
}
