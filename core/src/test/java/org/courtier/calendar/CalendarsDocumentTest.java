package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The table of CALENDARS.md, and the file in it, against what the calendars answer. */
class CalendarsDocumentTest {

    private static final Path DOCUMENT = Path.of("CALENDARS.md");
    private static final int FIRST_COLUMN = 3;

    @Test
    void each_row_says_what_each_calendar_says() throws IOException {
        List<String[]> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.matches("\\| \\d{4}-\\d\\d-\\d\\d \\| [A-Z][a-z]{2} \\|.*"))
                .map(line -> line.split(" ?\\| ?"))
                .toList();
        assertTrue(rows.size() > 10, () -> rows.size() + " rows");
        List<Predicate<LocalDate>> calendars = calendars();
        assertAll(rows.stream().map(row -> () -> {
            LocalDate date = LocalDate.parse(row[1]);
            List<String> found = calendars.stream()
                    .map(closed -> closed.test(date) ? "x" : "-")
                    .toList();
            assertEquals(List.of(row).subList(FIRST_COLUMN, FIRST_COLUMN + calendars.size()), found, row[1]);
            assertEquals(date.getDayOfWeek().name().substring(0, 1), row[2].substring(0, 1), row[1]);
        }));
    }

    private static List<Predicate<LocalDate>> calendars() {
        HolidayManager canada = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CANADA));
        return List.of(
                closed(QuebecCalendars.interpretationAct()),
                closed(QuebecCalendars.civilProcedure()),
                closed(QuebecCalendars.governmentOffices(WeekendSubstitution.NONE)),
                closed(QuebecCalendars.governmentOffices(WeekendSubstitution.NEXT_WEEKDAY)),
                date -> canada.isHoliday(date, "qc"),
                HolidayCalendarIds.CAMO.resolve(ReferenceData.standard())::isHoliday);
    }

    private static Predicate<LocalDate> closed(BusinessCalendar calendar) {
        return date -> !calendar.isBusinessDay(date);
    }

    @Test
    void the_file_in_the_document_can_be_read() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.matches("    (courtier-calendar|[a-z]+ *) \\|.*"))
                .map(String::strip)
                .toList();
        assertEquals(8, lines.size());
        assertTrue(CalendarFile.parse(lines).isBusinessDay(LocalDate.of(2026, 10, 3)));
    }
}
