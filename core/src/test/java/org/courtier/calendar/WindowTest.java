package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.courtier.text.Text;
import org.courtier.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final Window WEEK = new Window(MON_2026_11_16, MON_2026_11_23);

    @Property
    void parse_reads_what_to_string_writes(
            @ForAll @IntRange(max = 50_000) int start, @ForAll @IntRange(max = 5_000) int length) {
        Window window = window(start, length);
        assertEquals(window, Window.parse(window.toString()));
    }

    @Property
    void a_day_lies_in_the_intersection_if_it_lies_in_both(
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 40) int otherStart,
            @ForAll @IntRange(max = 20) int otherLength,
            @ForAll @IntRange(max = 60) int day) {
        Window one = window(start, length);
        Window other = window(otherStart, otherLength);
        LocalDate date = MON_2026_11_16.plusDays(day);
        assertEquals(
                one.contains(date) && other.contains(date),
                one.intersect(other).filter(shared -> shared.contains(date)).isPresent());
    }

    @Property
    void the_order_of_receipts_never_changes_the_shared_window(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 12) Integer> receipts) {
        BusinessCalendar calendar = QuebecCalendars.interpretationAct();
        List<Window> windows = receipts.stream()
                .map(days -> calendar.window(MON_2026_11_16.plusDays(days), 10, 15))
                .collect(Collectors.toList());
        Optional<Window> shared = intersection(windows);
        Collections.reverse(windows);
        assertEquals(shared, intersection(windows));
        Collections.rotate(windows, 1);
        assertEquals(shared, intersection(windows));
    }

    private static Optional<Window> intersection(List<Window> windows) {
        Optional<Window> shared = Optional.of(windows.get(0));
        for (Window window : windows) {
            shared = shared.flatMap(window::intersect);
        }
        return shared;
    }

    private static Window window(int start, int length) {
        return new Window(MON_2026_11_16.plusDays(start), MON_2026_11_16.plusDays((long) start + length));
    }

    @Test
    void first_and_last_day_lie_in_it() {
        assertFalse(WEEK.contains(MON_2026_11_16.minusDays(1)));
        assertTrue(WEEK.contains(MON_2026_11_16));
        assertTrue(WEEK.contains(MON_2026_11_23));
        assertFalse(WEEK.contains(MON_2026_11_23.plusDays(1)));
    }

    @Test
    void windows_that_touch_share_one_day_and_others_none() {
        Window from23 = new Window(MON_2026_11_23, MON_2026_11_23.plusDays(7));
        Window from24 = new Window(MON_2026_11_23.plusDays(1), MON_2026_11_23.plusDays(7));
        assertEquals(Optional.of(new Window(MON_2026_11_23, MON_2026_11_23)), WEEK.intersect(from23));
        assertEquals(Optional.empty(), WEEK.intersect(from24));
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        LocalDate before = MON_2026_11_16.minusDays(1);
        var e = assertThrows(IllegalArgumentException.class, () -> new Window(MON_2026_11_16, before));
        assertTrue(e.getMessage().contains("\"2026-11-15\""), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "2026-11-16, 0", "2026-11-16/, 11", "2026-11-16/2026-13-01, 11", "x/2026-11-16, 0"})
    void any_other_text_is_refused(String text, int position) {
        assertEquals(
                position,
                assertThrows(UnreadableText.class, () -> Window.parse(text)).position());
    }

    @Test
    void a_window_says_both_days_and_a_single_day_once() {
        assertEquals(
                Text.of("du 16 novembre 2026 au 23 novembre 2026", "from November 16, 2026 to November 23, 2026"),
                WEEK.words());
        assertEquals(
                Text.of("16 novembre 2026", "November 16, 2026"), new Window(MON_2026_11_16, MON_2026_11_16).words());
    }

    @Test
    void validity_includes_both_ends_and_may_be_open() {
        Validity from = Validity.from(MON_2026_11_16);
        Validity until = Validity.until(MON_2026_11_16);
        assertFalse(from.covers(MON_2026_11_16.minusDays(1)));
        assertTrue(from.covers(MON_2026_11_16));
        assertTrue(until.covers(MON_2026_11_16));
        assertFalse(until.covers(MON_2026_11_16.plusDays(1)));
        assertTrue(Validity.always().covers(LocalDate.MIN));
        assertEquals("2026-11-16/..", from.toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Validity(Optional.of(MON_2026_11_23), Optional.of(MON_2026_11_16)));
    }
}
