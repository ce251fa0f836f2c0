package org.courtier.testkit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSetting;
import org.courtier.decision.References;
import org.courtier.dossier.DossierSetting;
import org.courtier.dossier.Precedent;
import org.courtier.party.Actor;

/** Any setting: who acts, when, and what the answer may depend on; recorded on the day, or later. */
public final class AnySetting {

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final Arbitrary<Integer> DAYS_LATER = Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 400)));

    private AnySetting() {}

    /** Gives settings of a dossier, with any catalogue and without reference data. */
    public static Arbitrary<DossierSetting> ofDossier(AnyValue any) {
        return Combinators.combine(
                        any.of(Actor.class),
                        AnyDay.moments(),
                        DAYS_LATER,
                        AnyDay.calendars(),
                        any.of(Catalogue.class),
                        any.of(Precedent.class).list().ofMaxSize(3))
                .as((actor, happened, later, calendar, catalogue, precedents) -> new DossierSetting(
                        actor,
                        happened,
                        recorded(happened, later),
                        calendar,
                        References.none(),
                        catalogue,
                        precedents));
    }

    /** Gives settings of a catalogue, without reference data. */
    public static Arbitrary<CatalogueSetting> ofCatalogue(AnyValue any) {
        return Combinators.combine(any.of(Actor.class), AnyDay.moments(), DAYS_LATER, AnyDay.calendars())
                .as((actor, happened, later, calendar) ->
                        new CatalogueSetting(actor, happened, recorded(happened, later), calendar, References.none()));
    }

    /** Gives the instant at which something is recorded some days after it happened: at its time, or at the end of the day. */
    public static Instant recorded(Moment happened, int daysLater) {
        return happened.date()
                .plusDays(daysLater)
                .atTime(happened.time().orElse(LocalTime.of(23, 0)))
                .atZone(QUEBEC)
                .toInstant();
    }
}
