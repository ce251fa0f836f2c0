package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.decision.Duty;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Event;
import org.courtier.decision.Frame;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.References;
import org.courtier.decision.Request;
import org.courtier.decision.Setting;
import org.courtier.decision.Situation;
import org.courtier.party.Actor;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.junit.jupiter.api.Test;

/** C-101 and C-192: the conditions have been read, in the version of the sheet that is published. */
class SheetChangesMeanwhileTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
    static final LocalDate WED_2026_11_04 = LocalDate.of(2026, 11, 4);

    record Sheet(int version, LocalDate published) {}

    static final Sheet FIRST = new Sheet(1, LocalDate.of(2026, 6, 1));
    static final Sheet SECOND = new Sheet(2, TUE_2026_11_03);

    /** A day, and the supplier's sheet as the catalogue holds it on that day. */
    record CatalogueDay(Story.Day day, Sheet sheet) implements Setting {
        @Override
        public Actor actor() {
            return day.actor();
        }

        @Override
        public Moment happened() {
            return day.happened();
        }

        @Override
        public Setting at(Moment moment) {
            return new CatalogueDay(day.at(moment), sheet);
        }

        @Override
        public Instant recordedAt() {
            return day.recordedAt();
        }

        @Override
        public BusinessCalendar calendar() {
            return day.calendar();
        }

        @Override
        public References references() {
            return day.references();
        }
    }

    record ConditionsRead(int version, Moment on) implements Part {}

    record AttestReading() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new ReadingAttested(published(s).version(), s.happened()));
        }
    }

    record ReadingAttested(int version, Moment on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(new ConditionsRead(version, on));
        }
    }

    record HoldKickOff() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new KickOffHeld());
        }
    }

    record KickOffHeld() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before;
        }
    }

    static Sheet published(Situation s) {
        return s.setting(CatalogueDay.class).sheet();
    }

    static boolean current(Situation s) {
        return s.part(ConditionsRead.class).version() == published(s).version();
    }

    static List<Fact> versions(Situation s) {
        return List.of(
                Fact.of(
                        "Version lue",
                        "Version read",
                        s.part(ConditionsRead.class).version()),
                Fact.of("Version publiée", "Version published", published(s).version()));
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(
                            List.of(AttestReading.class, HoldKickOff.class),
                            List.of(Role.CLIENT),
                            "probe.sheet.by-client",
                            "C-192"),
                    Guard.prior(HoldKickOff.class, "probe.sheet.read", "C-192")
                            .after(ConditionsRead.class)
                            .requires(s -> current(s))
                            .showing(s -> versions(s))
                            .standingOn(s -> versions(s))
                            .wouldPass("la lecture de la version publiée", "reading the version published"),
                    DutyRule.of(Role.CLIENT, Role.BROKER, "probe.sheet.read-again", "C-101")
                            .after(ConditionsRead.class)
                            .from(s -> Optional.of(published(s).published())
                                    .filter(s.part(Frame.class).opened().date()::isBefore)
                                    .map(Moment::on))
                            .until(s -> Optional.of(s.part(ConditionsRead.class).on())
                                    .filter(read -> current(s))))
            .build();

    static CatalogueDay client(LocalDate day, Sheet sheet) {
        return new CatalogueDay(Story.client(day), sheet);
    }

    static Story theFirstSheetRead() {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_02, FIRST), new AttestReading());
        return story;
    }

    @Test
    void the_reading_attested_suffices_while_the_sheet_is_the_same() {
        assertEquals(
                "Version read",
                theFirstSheetRead()
                        .accepts(client(WED_2026_11_04, FIRST), new HoldKickOff())
                        .standingOn()
                        .get(0)
                        .label()
                        .english());
        assertEquals(List.of(), theFirstSheetRead().open(client(WED_2026_11_04, FIRST)));
    }

    @Test
    void after_a_new_version_it_no_longer_suffices() {
        assertEquals(
                List.of("Version read: 1", "Version published: 2"),
                facts(theFirstSheetRead()
                        .refuses(client(WED_2026_11_04, SECOND), new HoldKickOff())
                        .breaches()));
    }

    @Test
    void after_a_new_version_a_duty_to_read_opens_on_the_day_of_its_publication_and_ends_with_the_reading() {
        Story story = theFirstSheetRead();
        assertEquals(List.of("read-again"), story.open(client(WED_2026_11_04, SECOND)));
        assertEquals(
                Moment.on(TUE_2026_11_03),
                story.duties(client(WED_2026_11_04, SECOND)).get(0).opened());
        story.accepts(client(WED_2026_11_04, SECOND), new AttestReading());
        Duty read = story.duties(client(WED_2026_11_04, SECOND)).get(0);
        assertEquals(Duty.Status.DONE_IN_TIME, read.status());
        assertEquals(Optional.of(Moment.on(WED_2026_11_04)), read.ended());
        story.accepts(client(WED_2026_11_04, SECOND), new HoldKickOff());
    }
}
