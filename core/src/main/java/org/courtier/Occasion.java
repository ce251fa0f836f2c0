package org.courtier;

import java.time.Instant;
import java.time.ZoneOffset;
import org.courtier.calendar.Moment;
import org.courtier.decision.Grounds;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;

/**
 * Who acts or asks, and when.
 *
 * @param actor who
 * @param happened when it happened, or the moment asked about
 * @param recordedAt when it is recorded
 */
record Occasion(Actor actor, Moment happened, Instant recordedAt) {

    /** Whoever reads a dossier without acting on it; no rule looks at who asks. */
    private static final Actor READER = Actor.of(new PersonRef("reader"), new OrganisationId("reader"), Role.CLIENT);

    /** When a list is made: it holds for any day, so that this one has no meaning. */
    static final Occasion LISTING = reading(Moment.of(Instant.EPOCH));

    static Occasion of(Command command) {
        return new Occasion(command.actor(), command.happened(), command.recordedAt());
    }

    static Occasion of(Grounds grounds) {
        return new Occasion(grounds.actor(), grounds.happened(), grounds.recordedAt());
    }

    static Occasion reading(Moment asOf) {
        return acting(READER, asOf);
    }

    /** Someone who asks what would be, as of a moment: nothing is recorded, so the recording is never before it. */
    static Occasion acting(Actor actor, Moment asOf) {
        return new Occasion(
                actor,
                asOf,
                asOf.date().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
