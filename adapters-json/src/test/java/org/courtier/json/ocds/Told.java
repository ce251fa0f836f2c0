package org.courtier.json.ocds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.decision.Action;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.decision.History;
import org.courtier.decision.References;
import org.courtier.decision.Situation;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.testkit.services2024.Scene;

/** A history told by its events, whatever the rules would say of the actions. */
final class Told {

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");

    private final List<Commit> commits = new ArrayList<>();

    private record Tells(Event event) implements Action {
        @Override
        public List<Event> adds(Situation situation) {
            return List.of(event);
        }
    }

    /** Tells an event, recorded at that time of a Québec day. */
    Told at(String recorded, Event event) {
        return add(recorded, new Tells(event), event);
    }

    /** Corrects an entry with another event. */
    Told correcting(String recorded, long entry, Event replacement) {
        Event corrected = new EntryCorrected(entry, List.of(replacement), "erreur", Moment.parse(recorded));
        return add(recorded, new Correct(entry, new Tells(replacement), "erreur"), corrected);
    }

    private Told add(String recorded, Action action, Event event) {
        Moment moment = Moment.parse(recorded);
        commits.add(new Commit(
                commits.size() + 1L,
                action,
                List.of(event),
                new DossierSetting(
                        Scene.BUYER,
                        moment,
                        moment.date()
                                .atTime(moment.time().orElseThrow())
                                .atZone(QUEBEC)
                                .toInstant(),
                        QuebecCalendars.interpretationAct(),
                        References.none(),
                        Scene.catalogue(),
                        List.of())));
        return this;
    }

    History<Dossier> history() {
        return new History<>(Dossier.beginning(StreamId.dossier(new UUID(0, 147))), commits);
    }
}
