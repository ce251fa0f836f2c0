package org.courtier.decision;

import static org.courtier.decision.Small.MON_2026_11_02;
import static org.courtier.decision.Small.TUE_2026_11_03;
import static org.courtier.decision.Small.WED_2026_11_04;
import static org.courtier.decision.probe.Story.client;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Small.Need;
import org.courtier.decision.probe.Story;
import org.courtier.party.Role;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** A duty due on Tuesday 3 November 2026: the day before, that day, the day after. */
class DutyStatusTest {

    record Done(Moment on) implements Part {}

    record Ended(Moment on) implements Part {}

    record Happen(boolean end) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Happened(end, s.happened()));
        }
    }

    record Happened(boolean end, Moment on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(end ? new Ended(on) : new Done(on));
        }
    }

    static final Guide GUIDE = Small.builder()
            .chapter(
                    Guard.by(Happen.class, List.of(Role.CLIENT), "probe.duty.by-client", "P-148"),
                    DutyRule.of(Role.CLIENT, Role.BROKER, "probe.duty.due-on-tuesday", "P-209")
                            .after(Need.class)
                            .from(s -> Optional.of(s.part(Need.class).on()))
                            .due((s, since) -> new Due.On(TUE_2026_11_03, Optional.empty()))
                            .until(s -> s.find(Done.class).map(Done::on)))
            .endedBy(s -> s.find(Ended.class).map(Ended::on))
            .build();

    static Story owing() {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_02), new Small.DefineNeed(1));
        return story;
    }

    static Duty only(Story story, LocalDate asOf) {
        return story.duties(client(asOf)).get(0);
    }

    static Duty.Status doneOn(LocalDate day) {
        Story story = owing();
        story.accepts(client(day), new Happen(false));
        return only(story, day).status();
    }

    @Test
    void it_is_done_in_time_up_to_the_last_day_and_late_after() {
        assertEquals(Duty.Status.DONE_IN_TIME, doneOn(MON_2026_11_02));
        assertEquals(Duty.Status.DONE_IN_TIME, doneOn(TUE_2026_11_03));
        assertEquals(Duty.Status.DONE_LATE, doneOn(WED_2026_11_04));
    }

    @Test
    void it_is_overdue_only_after_the_last_day_and_only_while_open() {
        assertEquals(false, only(owing(), MON_2026_11_02).overdue(MON_2026_11_02));
        assertEquals(false, only(owing(), TUE_2026_11_03).overdue(TUE_2026_11_03));
        assertEquals(true, only(owing(), WED_2026_11_04).overdue(WED_2026_11_04));
        Story done = owing();
        done.accepts(client(WED_2026_11_04), new Happen(false));
        assertEquals(false, only(done, WED_2026_11_04).overdue(WED_2026_11_04));
    }

    @Test
    void the_end_of_the_file_lifts_what_is_open_and_not_what_was_done() {
        Story lifted = owing();
        lifted.accepts(client(WED_2026_11_04), new Happen(true));
        assertEquals(Duty.Status.LIFTED, only(lifted, WED_2026_11_04).status());
        assertEquals(
                Optional.of(Moment.on(WED_2026_11_04)),
                only(lifted, WED_2026_11_04).ended());
        assertEquals(false, only(lifted, WED_2026_11_04).overdue(WED_2026_11_04));
        Story done = owing();
        done.accepts(client(MON_2026_11_02), new Happen(false));
        done.accepts(client(WED_2026_11_04), new Happen(true));
        assertEquals(Duty.Status.DONE_IN_TIME, only(done, WED_2026_11_04).status());
    }

    @Test
    void without_the_part_that_it_needs_there_is_no_duty() {
        assertEquals(List.of(), Story.under(GUIDE).duties(client(WED_2026_11_04)));
    }

    @Test
    void an_accepted_action_tells_the_duties_that_it_opens_and_no_other() {
        Story story = Story.under(GUIDE);
        assertEquals(
                1,
                story.accepts(client(MON_2026_11_02), new Small.DefineNeed(1))
                        .newDuties()
                        .size());
        assertEquals(
                List.of(),
                story.accepts(client(TUE_2026_11_03), new Small.SkipNeed()).newDuties());
    }

    @Test
    void an_urgency_has_no_last_day() {
        for (Urgency grade : Urgency.values()) {
            assertEquals(Optional.empty(), new Due.Urgent(grade).lastDay());
        }
        assertEquals(Text.of("sur demande", "on request"), new Due.OnRequest().words());
    }
}
