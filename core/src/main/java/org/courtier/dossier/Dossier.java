package org.courtier.dossier;

import java.util.Objects;
import org.courtier.decision.Parts;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;

/**
 * One acquisition file (<b>dossier d'acquisition</b>): an identity and parts; its guides and readings were fixed when it was
 * opened.
 *
 * @param id its identity
 * @param parts what is known of it
 */
public record Dossier(StreamId id, Parts parts) implements State<Dossier> {

    public Dossier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parts, "parts");
    }

    /** A dossier to which nothing has happened yet. */
    public static Dossier beginning(StreamId id) {
        return new Dossier(id, Parts.none());
    }

    @Override
    public Dossier with(Parts changed) {
        return new Dossier(id, changed);
    }
}
