package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.GuideId;
import org.courtier.decision.Opened;
import org.courtier.decision.Opening;
import org.courtier.decision.Situation;
import org.courtier.rule.Readings;

/**
 * Asks to open the catalogue of a stream.
 *
 * @param guides the guides that the catalogue will be under, at least one
 * @param readings the readings of open points that will hold for it
 */
public record OpenCatalogue(List<GuideId> guides, Readings readings) implements CatalogueAction, Opening {

    public OpenCatalogue {
        guides = List.copyOf(guides);
        if (guides.isEmpty()) {
            throw new IllegalArgumentException("guides is empty: a catalogue is under at least one guide");
        }
        Objects.requireNonNull(readings, "readings");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new Opened(guides, readings, situation.happened()));
    }
}
