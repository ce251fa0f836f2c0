package org.courtier.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.text.DateWording;
import org.courtier.text.Language;
import org.courtier.text.Text;

/**
 * How a time limit was counted: from which day and why, what became of each day, under which calendar, to which day.
 *
 * @param start the day of the event, which is not counted
 * @param reason why the limit begins there, e.g. {@code réception prouvée}
 * @param result the last day of the limit, which is counted
 * @param calendar the calendar of a limit in business days, or nothing for plain days and years
 * @param days one entry a day after the start up to the result, or none for a limit in months or years
 * @param rule the rule that sets the limit, with its citation, when the caller has named it
 * @param readings the readings of open points on which the result stands, in their order, or none
 */
public record Certificate(
        LocalDate start,
        Text reason,
        LocalDate result,
        Optional<CalendarEdition> calendar,
        List<CertifiedDay> days,
        Optional<Text> rule,
        List<Text> readings) {

    private static final Text BEYOND_KNOWN = Text.of("selon le droit alors connu", "under the law then known");

    public Certificate {
        Years.require(start, "start");
        Objects.requireNonNull(reason, "reason");
        Years.require(result, "result");
        Objects.requireNonNull(calendar, "calendar");
        days = List.copyOf(days);
        Objects.requireNonNull(rule, "rule");
        readings = List.copyOf(readings);
        if (!days.isEmpty() && !days.get(days.size() - 1).date().equals(result)) {
            throw new IllegalArgumentException("result is not the last of days: \"" + result + "\"");
        }
    }

    /** A certificate that names no rule and stands on no reading. */
    public Certificate(
            LocalDate start,
            Text reason,
            LocalDate result,
            Optional<CalendarEdition> calendar,
            List<CertifiedDay> days) {
        this(start, reason, result, calendar, days, Optional.empty(), List.of());
    }

    static Certificate ofBusinessDays(BusinessCalendar calendar, LocalDate start, LocalDate result, Text reason) {
        List<CertifiedDay> days = new ArrayList<>();
        int ordinal = 0;
        for (LocalDate date = start; date.isBefore(result); ) {
            date = date.plusDays(1);
            days.add(
                    calendar.isBusinessDay(date)
                            ? new CertifiedDay.Counted(
                                    date, ++ordinal, calendar.law().exception(date))
                            : CertifiedDay.skipped(date, calendar.holiday(date)));
        }
        return new Certificate(start, reason, result, Optional.of(calendar.edition()), days);
    }

    /**
     * Counts plain days (<b>jours</b>), which do not roll forward: 30 days from 2 November 2026 end on 2 December.
     *
     * @param start the day of the event, not counted
     * @param days how many, 0 or more; 0 ends on the day of the event itself
     * @param reason why the limit begins there
     * @return the certificate, each day counted
     * @throws IllegalArgumentException if {@code days} is negative, or a date lies outside the years 1900 to 2199
     */
    public static Certificate ofCalendarDays(LocalDate start, int days, Text reason) {
        if (days < 0) {
            throw new IllegalArgumentException("days is negative: \"" + days + "\"");
        }
        LocalDate result = Years.require(Years.require(start, "start").plusDays(days), "result");
        List<CertifiedDay> counted = Stream.iterate(1, n -> n + 1)
                .limit(days)
                .<CertifiedDay>map(n -> new CertifiedDay.Counted(start.plusDays(n), n, Optional.empty()))
                .toList();
        return new Certificate(start, reason, result, Optional.empty(), counted);
    }

    /**
     * Counts whole years, the first day included: three years from 2 November 2026 end on 1 November 2029.
     *
     * @param start the first day of the term
     * @param years how many, 1 or more
     * @param reason why the term begins there
     * @return the certificate without an entry a day, whose result is {@link Term#lastDay(LocalDate, int)}; where the year of the
     *     anniversary does not have the day, it names the reading
     * @throws IllegalArgumentException if {@code years} is below 1, or a date lies outside the years 1900 to 2199
     */
    public static Certificate ofYears(LocalDate start, int years, Text reason) {
        return ofYears(start, years, MissingDay.FIRST_OF_NEXT_MONTH, reason);
    }

    /**
     * Counts whole years under a reading.
     *
     * @param start the first day of the term
     * @param years how many, 1 or more
     * @param missing which day stands for one that the month does not have
     * @param reason why the term begins there
     * @return the certificate, whose result is {@link Term#lastDay(LocalDate, int, MissingDay)}
     * @throws IllegalArgumentException if {@code years} is below 1, or a date lies outside the years 1900 to 2199
     */
    public static Certificate ofYears(LocalDate start, int years, MissingDay missing, Text reason) {
        LocalDate result = Term.lastDay(start, years, missing);
        return undated(start, reason, result, Term.isMissing(start, years * 12), missing);
    }

    /**
     * Counts months after an event, whose day is excluded: twelve months after 2 November 2026 end on 2 November 2027.
     *
     * @param event the day of the event, not counted
     * @param months how many, 1 or more
     * @param missing which day stands for one that the month does not have
     * @param reason why the limit begins there
     * @return the certificate, whose result is {@link Term#monthsAfter}
     * @throws IllegalArgumentException if {@code months} is below 1, or a date lies outside the years 1900 to 2199
     */
    public static Certificate ofMonthsAfter(LocalDate event, int months, MissingDay missing, Text reason) {
        LocalDate result = Term.monthsAfter(event, months, missing);
        return undated(event, reason, result, Term.isMissing(event, months), missing);
    }

    private static Certificate undated(
            LocalDate start, Text reason, LocalDate result, boolean decided, MissingDay missing) {
        List<Text> readings = decided ? List.of(missing.label()) : List.of();
        return new Certificate(start, reason, result, Optional.empty(), List.of(), Optional.empty(), readings);
    }

    /** Gives this certificate with the rule that sets the limit and its citation, in words. */
    public Certificate under(Text ruleAndCitation) {
        return new Certificate(start, reason, result, calendar, days, Optional.of(ruleAndCitation), readings);
    }

    /**
     * Gives this limit under the reading that one which ends on a day without business is extended to the next business day:
     * 30 days from 3 September 2026 end on Saturday 3 October, extended to Monday 5 October.
     *
     * <p>The default is that plain days are not extended; a host may be bound to this reading (I-16, s. 52, see
     * {@link QuebecCalendars#extension()}).
     *
     * @param business the calendar that says which days are without business
     * @param basis the law that extends the limit
     * @return a certificate that names the calendar and the reading, with a later result where it mattered
     * @throws OutsideHorizon if the calendar does not cover the result
     */
    public Certificate extended(BusinessCalendar business, LegalBasis basis) {
        List<CertifiedDay> entries = new ArrayList<>(days);
        LocalDate last = business.nextOrSame(result);
        for (LocalDate date = result.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            entries.add(
                    date.equals(last)
                            ? new CertifiedDay.Extended(date, basis)
                            : CertifiedDay.skipped(date, business.holiday(date)));
        }
        List<Text> all = new ArrayList<>(readings);
        all.add(Text.of(
                        "un délai qui expire un jour non ouvrable est prolongé jusqu'au jour ouvrable suivant, {0}",
                        "a limit that ends on a day without business is extended to the next business day, {0}")
                .with(basis.words()));
        return new Certificate(start, reason, last, Optional.of(business.edition()), entries, rule, all);
    }

    /** Tells whether a day is later than the last reading of the texts, so that a newer law may change the result. */
    public boolean isBeyondKnown() {
        return calendar.filter(edition -> edition.isBeyondKnown(result)).isPresent();
    }

    /**
     * Gives the lines: the start, the rule where it is named, one a day, the result, the readings, and the calendar where there
     * is one.
     *
     * @return the lines in both languages; a day that is later than the calendar's texts is marked
     */
    public List<Text> lines() {
        Text first =
                Text.of("Début\u00A0: {0} ({1})", "Start: {0} ({1})").with(DateWording.dateWithWeekday(start), reason);
        Text last = Text.of("Dernier jour\u00A0: {0}", "Last day: {0}").with(DateWording.dateWithWeekday(result));
        Stream<Text> source = calendar.stream()
                .map(edition ->
                        Text.of("Calendrier\u00A0: {0}", "Calendar: {0}").with(edition.words()));
        Stream<Text> law = rule.stream()
                .map(text -> Text.of("Règle\u00A0: {0}", "Rule: {0}").with(text));
        Stream<Text> open = readings.stream()
                .map(text -> Text.of("Lecture\u00A0: {0}", "Reading: {0}").with(text));
        return Stream.of(Stream.of(first), law, days.stream().map(this::line), Stream.of(last), open, source)
                .flatMap(lines -> lines)
                .toList();
    }

    private Text line(CertifiedDay day) {
        Text line = Text.of("{0}\u00A0: {1}", "{0}: {1}").with(DateWording.dateWithWeekday(day.date()), day.words());
        return calendar.filter(edition -> edition.isBeyondKnown(day.date())).isPresent()
                ? Text.of("{0} [{1}]", "{0} [{1}]").with(line, BEYOND_KNOWN)
                : line;
    }

    /**
     * Gives the lines in one language, each ended by a line feed but the last.
     *
     * @param language the language
     * @return the same bytes for equal certificates
     */
    public String text(Language language) {
        return Text.joined("\n", lines()).in(language);
    }
}
