package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.DateWording;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The days that lie in the window of every receipt, or why there is none.
 *
 * <p>One date has to suit all who received a request. Receipts of 2 November and 9 November 2026 leave 23 November alone to a
 * period of 10 to 15 business days; 2 and 10 November leave no day.
 *
 * @param windows the window of each receipt, by date of receipt, each receipt once
 */
public record CommonWindow(List<AfterReceipt> windows) implements Worded {

    /**
     * The window after one receipt.
     *
     * @param receipt the day of the receipt, not counted
     * @param window the days of its window
     */
    public record AfterReceipt(LocalDate receipt, Window window) {
        public AfterReceipt {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(window, "window");
        }
    }

    public CommonWindow {
        windows = windows.stream()
                .sorted(Comparator.comparing(AfterReceipt::receipt))
                .distinct()
                .toList();
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("windows is empty: \"" + windows + "\"");
        }
    }

    /** Gives the shared days, or nothing if one window ends before another begins. */
    public Optional<Window> shared() {
        LocalDate first = beginsLast().window().first();
        LocalDate last = endsFirst().window().last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Window(first, last));
    }

    /** Gives the window that begins last: no earlier day suits its receipt. */
    public AfterReceipt beginsLast() {
        return windows.stream()
                .max(Comparator.comparing(after -> after.window().first()))
                .orElseThrow();
    }

    /** Gives the window that ends first: no later day suits its receipt. */
    public AfterReceipt endsFirst() {
        return windows.stream()
                .min(Comparator.comparing(after -> after.window().last()))
                .orElseThrow();
    }

    /** Gives the shared days, or the two receipts that leave none. */
    @Override
    public Text words() {
        return shared().map(Window::words)
                .orElseGet(() -> Text.of(
                                "aucun jour commun\u00A0: la fenêtre de la réception du {0} se termine le {1},"
                                        + " avant que ne commence, le {3}, celle de la réception du {2}",
                                "no common day: the window of the receipt of {0} ends on {1},"
                                        + " before that of the receipt of {2} begins on {3}")
                        .with(
                                DateWording.date(endsFirst().receipt()),
                                DateWording.date(endsFirst().window().last()),
                                DateWording.date(beginsLast().receipt()),
                                DateWording.date(beginsLast().window().first())));
    }
}
