package org.courtier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.GuideId;
import org.courtier.decision.Opened;
import org.courtier.decision.Situation;
import org.courtier.party.PublicBody;
import org.courtier.rule.Readings;

/**
 * Asks to open a dossier for an acquisition that is already under way, with what is attested of it. What was done before was not
 * judged here, and the acceptance says so; earlier steps can still be recorded with their own dates.
 *
 * @param number the host's own file number, never blank
 * @param body the client
 * @param guides the guides that the dossier will be under, the first one first
 * @param readings the readings of open points that will hold for it
 * @param since since when it is under way
 * @param attestations what is attested of it, each with its own date
 */
public record AdoptDossier(
        String number,
        PublicBody body,
        List<GuideId> guides,
        Readings readings,
        Moment since,
        List<Attestation> attestations)
        implements DossierAction, DossierOpening {

    public AdoptDossier {
        Reason.require(number, "number");
        Objects.requireNonNull(body, "body");
        guides = List.copyOf(guides);
        if (guides.isEmpty()) {
            throw new IllegalArgumentException("guides is empty: a dossier is under at least one guide");
        }
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(since, "since");
        attestations = List.copyOf(attestations);
    }

    @Override
    public List<Event> adds(Situation situation) {
        List<Event> events = new ArrayList<>(List.of(
                new Opened(guides, readings, situation.happened()),
                new DossierAdopted(number, body, since, situation.happened())));
        attestations.forEach(a -> events.add(new Attested(a)));
        return events;
    }
}
