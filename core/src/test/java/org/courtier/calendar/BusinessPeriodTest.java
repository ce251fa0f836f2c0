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
import org.junit.jupiter.api.Test;

class BusinessPeriodTest {

    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();
    private static final BusinessPeriod TEN_TO_FIFTEEN = CALENDAR.period(10, 15);

    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
    private static final LocalDate FRI_2026_10_30 = LocalDate.of(2026, 10, 30);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
    private static final LocalDate TUE_2026_11_10 = LocalDate.of(2026, 11, 10);
    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate SAT_2026_11_21 = LocalDate.of(2026, 11, 21);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    @Test
    void receipts_a_week_apart_leave_one_day() {
        CommonWindow common = TEN_TO_FIFTEEN.after(List.of(MON_2026_11_09, MON_2026_11_02));
        assertEquals(Optional.of(new Window(MON_2026_11_23, MON_2026_11_23)), common.shared());
        assertEquals(Text.of("23 novembre 2026", "November 23, 2026"), common.words());
    }

    @Test
    void receipts_that_leave_no_day_are_named() {
        CommonWindow none = TEN_TO_FIFTEEN.after(List.of(TUE_2026_11_10, MON_2026_11_02, MON_2026_11_09));
        assertEquals(Optional.empty(), none.shared());
        assertEquals(MON_2026_11_02, none.endsFirst().receipt());
        assertEquals(TUE_2026_11_10, none.beginsLast().receipt());
        assertEquals(
                Text.of(
                        "aucun jour commun\u00A0: la fenêtre de la réception du 2 novembre 2026 se termine le"
                                + " 23 novembre 2026, avant que ne commence, le 24 novembre 2026, celle de la réception du"
                                + " 10 novembre 2026",
                        "no common day: the window of the receipt of November 2, 2026 ends on November 23, 2026, before"
                                + " that of the receipt of November 10, 2026 begins on November 24, 2026"),
                none.words());
    }

    @Test
    void the_earliest_closing_waits_for_the_last_receipt() {
        assertEquals(MON_2026_11_16, TEN_TO_FIFTEEN.earliestClosing(List.of(FRI_2026_10_30, MON_2026_11_02)));
    }

    @Test
    void a_wanted_closing_bounds_the_receipt_on_both_sides() {
        assertEquals(MON_2026_11_02, TEN_TO_FIFTEEN.latestReceipt(MON_2026_11_16));
        assertEquals(MON_2026_11_02, TEN_TO_FIFTEEN.earliestReceipt(MON_2026_11_23));
        assertEquals(
                Optional.of(new Window(MON_2026_11_02, MON_2026_11_09)), TEN_TO_FIFTEEN.receiptsFor(MON_2026_11_23));
    }

    @Test
    void the_latest_receipt_may_be_a_holiday() {
        BusinessPeriod five = CALENDAR.period(5, 5);
        assertEquals(MON_2026_10_12, five.latestReceipt(LocalDate.of(2026, 10, 19)));
        assertEquals(five.after(MON_2026_10_12), five.after(FRI_2026_10_09));
    }

    @Test
    void a_saturday_is_never_the_10th_business_day_but_may_lie_in_a_window() {
        assertEquals(Optional.empty(), CALENDAR.period(10, 10).receiptsFor(SAT_2026_11_21));
        assertTrue(TEN_TO_FIFTEEN.receiptsFor(SAT_2026_11_21).isPresent());
    }

    @Test
    void the_certificates_show_both_ends() {
        List<Certificate> both = TEN_TO_FIFTEEN.certify(MON_2026_11_02, Text.same("email"));
        assertEquals(
                List.of(MON_2026_11_16, MON_2026_11_23),
                both.stream().map(Certificate::result).toList());
    }

    @Test
    void impossible_periods_and_no_receipt_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.period(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.period(3, 2));
        assertThrows(IllegalArgumentException.class, () -> TEN_TO_FIFTEEN.after(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CommonWindow(List.of()));
        assertThrows(OutsideHorizon.class, () -> TEN_TO_FIFTEEN.latestReceipt(LocalDate.of(2000, 1, 10)));
        assertThrows(OutsideHorizon.class, () -> CALENDAR.period(1, 1).latestReceipt(LocalDate.of(2000, 1, 1)));
        assertThrows(OutsideHorizon.class, () -> TEN_TO_FIFTEEN.after(LocalDate.of(2099, 12, 20)));
    }

    @Property
    void a_receipt_allows_a_closing_exactly_if_it_is_among_the_receipts_for_it(
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 40) int back,
            @ForAll @IntRange(max = 15) int min,
            @ForAll @IntRange(max = 6) int more) {
        LocalDate closing = MON_2026_11_02.plusDays(day);
        LocalDate receipt = closing.minusDays(back);
        BusinessPeriod period = CALENDAR.period(min, min + more);
        assertEquals(
                period.after(receipt).contains(closing),
                period.receiptsFor(closing)
                        .filter(days -> days.contains(receipt))
                        .isPresent());
    }

    @Property
    void the_latest_receipt_is_in_time_and_the_day_after_is_not(
            @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(max = 60) int n) {
        LocalDate closing = CALENDAR.horizon().first().plusDays(200L + day);
        LocalDate latest = CALENDAR.period(n, n).latestReceipt(closing);
        assertFalse(CALENDAR.plus(latest, n).isAfter(closing));
        assertTrue(CALENDAR.plus(latest.plusDays(1), n).isAfter(closing));
    }

    @Property
    void the_order_of_receipts_changes_nothing(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 12) Integer> days) {
        List<LocalDate> receipts = days.stream().map(MON_2026_11_02::plusDays).collect(Collectors.toList());
        CommonWindow common = TEN_TO_FIFTEEN.after(receipts);
        Collections.reverse(receipts);
        assertEquals(common, TEN_TO_FIFTEEN.after(receipts));
        assertEquals(common.words(), TEN_TO_FIFTEEN.after(receipts).words());
    }

    @Property
    void a_further_receipt_never_widens_the_common_window(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 12) Integer> days,
            @ForAll @IntRange(max = 12) int further) {
        List<LocalDate> receipts = days.stream().map(MON_2026_11_02::plusDays).collect(Collectors.toList());
        Optional<Window> before = TEN_TO_FIFTEEN.after(receipts).shared();
        receipts.add(MON_2026_11_02.plusDays(further));
        TEN_TO_FIFTEEN
                .after(receipts)
                .shared()
                .ifPresent(after -> assertEquals(Optional.of(after), before.flatMap(after::intersect)));
    }
}
