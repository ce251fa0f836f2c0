package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.courtier.text.Text;
import org.courtier.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
    private static final Moment MONDAY = Moment.on(MON_2026_11_02);
    private static final Moment MONDAY_AT_NINE = Moment.at(MON_2026_11_02, LocalTime.of(9, 0));
    private static final Moment MONDAY_AT_TEN = Moment.at(MON_2026_11_02, LocalTime.of(10, 0));
    private static final Moment TUESDAY = Moment.on(TUE_2026_11_03);

    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2199, 12, 31).toEpochDay();
    private static final long NANOS_OF_DAY = 86_400_000_000_000L;

    @Property
    void parse_reads_what_to_string_writes(
            @ForAll long day, @ForAll @LongRange(min = -1, max = NANOS_OF_DAY - 1) long nanos) {
        Moment moment = moment(day, nanos);
        assertEquals(moment, Moment.parse(moment.toString()));
    }

    @Property
    void of_two_moments_one_is_before_or_after_or_they_are_the_same_or_unordered(
            @ForAll @LongRange(min = 0, max = 2) long day,
            @ForAll @LongRange(min = 0, max = 2) long otherDay,
            @ForAll @LongRange(min = -1, max = 2) long nanos,
            @ForAll @LongRange(min = -1, max = 2) long otherNanos) {
        Moment one = moment(day, nanos);
        Moment other = moment(otherDay, otherNanos);
        boolean sameTime = one.equals(other) && one.time().isPresent();
        long holding = Stream.of(one.isBefore(other), one.isAfter(other), sameTime, one.sameDayUnordered(other))
                .filter(holds -> holds)
                .count();
        assertEquals(1, holding);
        assertEquals(one.isBefore(other) || sameTime || one.sameDayUnordered(other), one.mayPrecede(other));
        assertEquals(one.mayPrecede(other), one.notAfter(other));
        assertTrue(one.mayPrecede(other) || other.mayPrecede(one));
    }

    private static Moment moment(long day, long nanos) {
        LocalDate date = LocalDate.ofEpochDay(FIRST_DAY + Math.floorMod(day, LAST_DAY - FIRST_DAY + 1));
        return new Moment(date, nanos < 0 ? Optional.empty() : Optional.of(LocalTime.ofNanoOfDay(nanos)));
    }

    @Test
    void before_on_one_day_is_met_unless_both_times_speak_against_it() {
        assertTrue(MONDAY_AT_NINE.mayPrecede(MONDAY_AT_TEN));
        assertTrue(MONDAY_AT_NINE.mayPrecede(MONDAY_AT_NINE));
        assertFalse(MONDAY_AT_TEN.mayPrecede(MONDAY_AT_NINE));
        assertTrue(MONDAY.mayPrecede(MONDAY_AT_NINE));
        assertTrue(MONDAY_AT_NINE.mayPrecede(MONDAY));
        assertTrue(MONDAY.mayPrecede(MONDAY));
        assertTrue(MONDAY_AT_TEN.mayPrecede(TUESDAY));
        assertFalse(TUESDAY.mayPrecede(MONDAY_AT_TEN));
    }

    @Test
    void order_is_unknown_on_one_day_without_both_times() {
        assertTrue(MONDAY.sameDayUnordered(MONDAY));
        assertTrue(MONDAY.sameDayUnordered(MONDAY_AT_NINE));
        assertFalse(MONDAY_AT_TEN.sameDayUnordered(MONDAY_AT_NINE));
        assertFalse(MONDAY.sameDayUnordered(TUESDAY));
        assertFalse(MONDAY.isBefore(MONDAY_AT_NINE));
        assertFalse(MONDAY.isAfter(MONDAY_AT_NINE));
    }

    @Test
    void for_display_no_time_stands_at_the_start_of_its_day() {
        List<Moment> sorted = Stream.of(TUESDAY, MONDAY_AT_TEN, MONDAY, MONDAY_AT_NINE)
                .sorted(Moment.BY_DATE_THEN_TIME)
                .toList();
        assertEquals(List.of(MONDAY, MONDAY_AT_NINE, MONDAY_AT_TEN, TUESDAY), sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T04:59:59Z, 2026-11-02T23:59:59",
        "2026-11-03T05:00:00Z, 2026-11-03T00:00",
        "2026-07-01T03:59:59.999Z, 2026-06-30T23:59:59.999",
        "2026-07-01T04:00:00Z, 2026-07-01T00:00",
        "2026-11-01T05:30:00Z, 2026-11-01T01:30",
        "2026-11-01T06:30:00Z, 2026-11-01T01:30",
        "2026-03-08T07:00:00Z, 2026-03-08T03:00"
    })
    void an_instant_becomes_a_date_in_quebec(Instant instant, String moment) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertEquals(Moment.parse(moment), Moment.of(instant));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-2",
                "2026-02-30",
                "2026-11-02T",
                "2026-11-02 14:30",
                "2026-11-02T24:00",
                "2026-11-02T14:30Z",
                "2026-11-02T14:30-05:00",
                "lundi"
            })
    void any_other_text_is_refused(String text) {
        assertEquals(
                text,
                assertThrows(UnreadableText.class, () -> Moment.parse(text)).text());
    }

    @Test
    void years_1900_to_2199_are_accepted() {
        LocalDate first = LocalDate.ofEpochDay(FIRST_DAY);
        LocalDate last = LocalDate.ofEpochDay(LAST_DAY);
        assertEquals(first, Moment.on(first).date());
        assertEquals(last, Moment.on(last).date());
        assertThrows(IllegalArgumentException.class, () -> Moment.on(first.minusDays(1)));
        var e = assertThrows(IllegalArgumentException.class, () -> Moment.on(last.plusDays(1)));
        assertTrue(e.getMessage().contains("\"2200-01-01\""), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Moment.of(Instant.MIN));
        assertThrows(IllegalArgumentException.class, () -> Moment.of(Instant.MAX));
        assertThrows(IllegalArgumentException.class, () -> Moment.of(Instant.parse("2200-01-01T05:00:00Z")));
        assertEquals(Moment.parse("2199-12-31T23:59:59"), Moment.of(Instant.parse("2200-01-01T04:59:59Z")));
    }

    @Test
    void a_moment_says_itself_with_its_time_if_it_has_one() {
        assertEquals(Text.of("2 novembre 2026", "November 2, 2026"), MONDAY.words());
        assertEquals(Text.of("2 novembre 2026 à 9\u00A0h", "November 2, 2026 at 09:00"), MONDAY_AT_NINE.words());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T23:59:59.999, 2026-11-16, true",
        "2026-11-16T23:59:59.999999999, 2026-11-16, true",
        "2026-11-17T00:00, 2026-11-16, false",
        "2026-11-16, 2026-11-16, true",
        "2026-11-15, 2026-11-16T14:00, true",
        "2026-11-16, 2026-11-16T14:00, true",
        "2026-11-16T13:59:59.999, 2026-11-16T14:00, true",
        "2026-11-16T14:00, 2026-11-16T14:00, true",
        "2026-11-16T14:00:00.001, 2026-11-16T14:00, false",
        "2026-11-17, 2026-11-16T14:00, false"
    })
    void a_response_is_in_time_to_the_end_of_the_day_or_to_the_time_stated(
            String response, String closing, boolean inTime) {
        assertEquals(inTime, Moment.parse(response).isInTimeFor(Moment.parse(closing)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-17T05:00:00Z", // winter
        "2026-07-16, 2026-07-17T04:00:00Z", // summer
        "2026-03-07, 2026-03-08T05:00:00Z",
        "2026-03-08, 2026-03-09T04:00:00Z", // 23 hours
        "2026-10-31, 2026-11-01T04:00:00Z",
        "2026-11-01, 2026-11-02T05:00:00Z" // 25 hours
    })
    void a_day_ends_at_midnight_in_quebec_also_when_clocks_change(LocalDate day, Instant end) {
        assertEquals(end, Moment.endOf(day));
        assertEquals(day, Moment.of(end.minusNanos(1)).date());
        assertEquals(day.plusDays(1), Moment.of(end).date());
        assertTrue(Moment.of(end.minusMillis(1)).isInTimeFor(Moment.on(day)));
        assertFalse(Moment.of(end).isInTimeFor(Moment.on(day)));
    }

    @Property
    void an_instant_is_in_time_for_a_day_if_it_comes_before_its_end(
            @ForAll @LongRange(min = 0, max = 36_000) long day,
            @ForAll @LongRange(min = -90_000, max = 90_000) long seconds) {
        LocalDate closing = LocalDate.of(2000, 1, 1).plusDays(day);
        Instant response = Moment.endOf(closing).plusSeconds(seconds);
        assertEquals(seconds < 0, Moment.of(response).isInTimeFor(Moment.on(closing)));
    }
}
