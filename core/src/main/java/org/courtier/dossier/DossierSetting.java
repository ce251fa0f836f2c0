package org.courtier.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.decision.Situation;
import org.courtier.party.Actor;

/**
 * Everything that an answer about a dossier may depend on besides its state.
 *
 * @param actor who acts or asks
 * @param happened when it happened, or the moment asked about
 * @param recordedAt when it is recorded
 * @param calendar the business days
 * @param references the dated data that the sources leave out
 * @param catalogue the Broker's catalogue, which knows its own dates
 * @param precedents earlier and parallel contracts of the client
 */
public record DossierSetting(
        Actor actor,
        Moment happened,
        Instant recordedAt,
        BusinessCalendar calendar,
        References references,
        Catalogue catalogue,
        List<Precedent> precedents)
        implements Setting {

    public DossierSetting {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(catalogue, "catalogue");
        precedents = List.copyOf(precedents);
    }

    @Override
    public Setting at(Moment moment) {
        return new DossierSetting(actor, moment, recordedAt, calendar, references, catalogue, precedents);
    }

    /** Gives the setting of a dossier's situation; every rule of a dossier is judged in one. */
    public static DossierSetting of(Situation situation) {
        return (DossierSetting) situation.setting();
    }
}
