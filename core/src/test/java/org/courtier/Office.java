package org.courtier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;
import org.courtier.dossier.OpenDossier;
import org.courtier.journal.InMemoryJournal;
import org.courtier.party.Actor;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.rule.Readings;
import org.courtier.spi.CommandId;
import org.courtier.testkit.journal.KeepingCodec;
import org.courtier.testkit.services2024.Scene;

/** An application on a journal in memory, as phrases. */
final class Office {

    static final LocalDate MON_2026_09_14 = Scene.MON_2026_09_14;
    static final Instant RECORDED = Instant.parse("2026-09-14T21:00:00Z");

    final KeepingCodec codec = new KeepingCodec();
    final InMemoryJournal store = new InMemoryJournal(codec);
    final WatchedJournal journal = new WatchedJournal(store);
    final Courtier courtier;

    Office() {
        this(ShippedGuides.all());
    }

    Office(Guides guides) {
        courtier = Courtier.with(guides, journal);
    }

    /** The same store, with everything that was folded forgotten. */
    Courtier newcomer() {
        return Courtier.with(ShippedGuides.all(), journal);
    }

    /** Opens a dossier of a body, under the guide of services. */
    StreamId opened(PublicBody body) {
        return opened(StreamId.dossier(UUID.randomUUID()), body);
    }

    StreamId opened(StreamId id, PublicBody body) {
        Actor buyer = Scene.actor("buyer", body.id().value(), Role.CLIENT);
        submit(
                courtier.dossiers(),
                id,
                buyer,
                new OpenDossier("2026-0147", body, List.of(new GuideId("services2024")), Readings.defaults()));
        return id;
    }

    /** Does what must be accepted. */
    <S extends State<S>> Submission.Recorded submit(Desk<S> desk, StreamId id, Actor actor, Action action) {
        return submit(desk, id, actor, RECORDED, action);
    }

    <S extends State<S>> Submission.Recorded submit(
            Desk<S> desk, StreamId id, Actor actor, Instant recorded, Action action) {
        Submission answer = desk.submit(
                new Command(id, new CommandId(UUID.randomUUID()), actor, Moment.on(MON_2026_09_14), recorded, action));
        if (answer instanceof Submission.Recorded done) {
            return done;
        }
        throw new AssertionError("not recorded: " + answer);
    }
}
