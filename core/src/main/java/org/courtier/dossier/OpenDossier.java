package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.GuideId;
import org.courtier.decision.Opened;
import org.courtier.decision.Situation;
import org.courtier.party.PublicBody;
import org.courtier.rule.Readings;

/**
 * Asks to open a dossier.
 *
 * @param number the host's own file number, never blank
 * @param body the client
 * @param guides the guides that the dossier will be under, the first one first
 * @param readings the readings of open points that will hold for it
 */
public record OpenDossier(String number, PublicBody body, List<GuideId> guides, Readings readings)
        implements DossierAction, DossierOpening {

    public OpenDossier {
        Reason.require(number, "number");
        Objects.requireNonNull(body, "body");
        guides = List.copyOf(guides);
        if (guides.isEmpty()) {
            throw new IllegalArgumentException("guides is empty: a dossier is under at least one guide");
        }
        Objects.requireNonNull(readings, "readings");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(
                new Opened(guides, readings, situation.happened()),
                new DossierOpened(number, body, situation.happened()));
    }
}
