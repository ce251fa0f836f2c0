package org.courtier.catalogue;

import java.time.Instant;
import java.util.Objects;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.party.Actor;

/**
 * Everything that an answer about the catalogue may depend on besides its state.
 *
 * @param actor who acts or asks
 * @param happened when it happened, or the moment asked about
 * @param recordedAt when it is recorded
 * @param calendar the business days
 * @param references the dated data that the sources leave out
 */
public record CatalogueSetting(
        Actor actor, Moment happened, Instant recordedAt, BusinessCalendar calendar, References references)
        implements Setting {

    public CatalogueSetting {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(references, "references");
    }

    @Override
    public Setting at(Moment moment) {
        return new CatalogueSetting(actor, moment, recordedAt, calendar, references);
    }
}
