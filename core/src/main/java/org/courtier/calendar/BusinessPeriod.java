package org.courtier.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;

/**
 * A period of at least so many and at most so many business days after a receipt, e.g. 10 to 15 to answer a price request
 * (P-160, P-161): its windows, and the questions the other way round.
 *
 * <p>Receipts and closings may be any day. A receipt on Saturday 3 October 2026 counts like one on Friday 2 October: business
 * day 1 is Monday 5 October for both.
 *
 * @param calendar the calendar that counts
 * @param min the business day with which the period begins, 0 or more
 * @param max the business day with which it ends, {@code min} or more
 */
public record BusinessPeriod(BusinessCalendar calendar, int min, int max) {

    public BusinessPeriod {
        Objects.requireNonNull(calendar, "calendar");
        if (min < 0) {
            throw new IllegalArgumentException("min is negative: \"" + min + "\"");
        }
        if (max < min) {
            throw new IllegalArgumentException("max is below min \"" + min + "\": \"" + max + "\"");
        }
    }

    /**
     * Gives the window after one receipt: 10 to 15 business days after 2 November 2026 are 16 to 23 November.
     *
     * @param receipt the day of the receipt, not counted
     * @return the window, both ends included; the days in it need not be business days
     * @throws OutsideHorizon if the calendar does not cover the receipt or the window
     */
    public Window after(LocalDate receipt) {
        return new Window(calendar.plus(receipt, min), calendar.plus(receipt, max));
    }

    /**
     * Gives the windows after several receipts and the days that they share; the order of the receipts does not matter.
     *
     * @param receipts the days of the receipts, at least one
     * @return the windows, whose {@link CommonWindow#shared()} is empty if no day suits all
     * @throws IllegalArgumentException if {@code receipts} is empty
     * @throws OutsideHorizon if the calendar does not cover a receipt or its window
     */
    public CommonWindow after(List<LocalDate> receipts) {
        if (receipts.isEmpty()) {
            throw new IllegalArgumentException("receipts is empty: \"" + receipts + "\"");
        }
        return new CommonWindow(receipts.stream()
                .map(receipt -> new CommonWindow.AfterReceipt(receipt, after(receipt)))
                .toList());
    }

    /**
     * Gives the earliest closing that leaves every receipt its shortest period: 16 November 2026 for 30 October and 2 November.
     *
     * @param receipts the days of the receipts, at least one
     * @return the latest of the days on which their windows begin
     * @throws IllegalArgumentException if {@code receipts} is empty
     * @throws OutsideHorizon if the calendar does not cover a receipt or its window
     */
    public LocalDate earliestClosing(List<LocalDate> receipts) {
        return after(receipts).beginsLast().window().first();
    }

    /**
     * Gives the last day of receipt that leaves the shortest period before a closing: for 10 business days and a closing on
     * 16 November 2026 it is Monday 2 November.
     *
     * <p>The answer may lie on a weekend: for a closing on Monday 19 October 2026 and 5 business days it is Monday 12 October,
     * Thanksgiving, because the first business day is the 13th for a receipt on the 9th, 10th, 11th or 12th.
     *
     * @param closing the wanted closing, a business day or not
     * @return the last day whose {@code min}-th business day is not after the closing
     * @throws OutsideHorizon if the calendar does not cover the closing or the answer
     */
    public LocalDate latestReceipt(LocalDate closing) {
        if (min == 0) {
            return calendar.plus(closing, 0);
        }
        LocalDate day = calendar.previousOrSame(closing);
        LocalDate answer = calendar.minus(day, min - 1).minusDays(1);
        calendar.isBusinessDay(answer); // refuses a day before the horizon
        return answer;
    }

    /**
     * Gives the first day of receipt whose longest period still reaches a closing: for 15 business days and a closing on
     * 23 November 2026 it is Monday 2 November.
     *
     * @param closing the wanted closing, a business day or not
     * @return the first day whose {@code max}-th business day is not before the closing
     * @throws OutsideHorizon if the calendar does not cover the closing or the answer
     */
    public LocalDate earliestReceipt(LocalDate closing) {
        return calendar.minus(closing, max);
    }

    /**
     * Gives the days of receipt, or of sending where it is received the same day, whose window has a closing in it: for 10 to 15
     * business days and a closing on 23 November 2026 they are 2 to 9 November.
     *
     * @param closing the wanted closing
     * @return the days, or nothing where no receipt allows it: a Saturday is never the 10th business day
     * @throws OutsideHorizon if the calendar does not cover the closing or the answer
     */
    public Optional<Window> receiptsFor(LocalDate closing) {
        LocalDate first = earliestReceipt(closing);
        LocalDate last = latestReceipt(closing);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Window(first, last));
    }

    /**
     * Shows how both ends of the window were counted.
     *
     * @param receipt the day of the receipt, not counted
     * @param reason why the period begins there
     * @return the certificate of the first day and that of the last
     * @throws OutsideHorizon if the calendar does not cover the receipt or the window
     */
    public List<Certificate> certify(LocalDate receipt, Text reason) {
        return List.of(calendar.certify(receipt, min, reason), calendar.certify(receipt, max, reason));
    }
}
