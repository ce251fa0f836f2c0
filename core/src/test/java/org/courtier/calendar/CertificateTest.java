package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();
    private static final Text RECEIPT = Text.of("réception prouvée", "proven receipt");
    private static final LocalDate MON_2026_08_31 = LocalDate.of(2026, 8, 31);
    private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    private static final LocalDate FRI_2026_09_04 = LocalDate.of(2026, 9, 4);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate WED_2026_12_02 = LocalDate.of(2026, 12, 2);
    private static final LocalDate SAT_2026_10_03 = LocalDate.of(2026, 10, 3);

    @Test
    void each_day_is_counted_or_skipped_under_its_law_in_english() {
        assertEquals("""
                Start: Friday, September 4, 2026 (proven receipt)
                Saturday, September 5, 2026: not counted, weekend [under the law then known]
                Sunday, September 6, 2026: not counted, weekend [under the law then known]
                Monday, September 7, 2026: not counted, Labour Day, Interpretation Act (CQLR, c. I-16), s. 61 (23°) \
                [under the law then known]
                Tuesday, September 8, 2026: day 1 [under the law then known]
                Wednesday, September 9, 2026: day 2 [under the law then known]
                Last day: Wednesday, September 9, 2026
                Calendar: Interpretation Act and Saturdays, version 19567826247b8a5e, \
                from January 1, 2000 to December 31, 2099, texts read on September 1, 2026""", CALENDAR.certify(FRI_2026_09_04, 2, RECEIPT).text(Language.ENGLISH));
    }

    @Test
    void each_day_is_counted_or_skipped_under_its_law_in_french() {
        assertEquals(
                """
                Début_: vendredi 4 septembre 2026 (réception prouvée)
                samedi 5 septembre 2026_: non compté, fin de semaine [selon le droit alors connu]
                dimanche 6 septembre 2026_: non compté, fin de semaine [selon le droit alors connu]
                lundi 7 septembre 2026_: non compté, Fête du Travail, Loi d'interprétation (RLRQ, c. I-16), art. 61 (23°) \
                [selon le droit alors connu]
                mardi 8 septembre 2026_: jour 1 [selon le droit alors connu]
                Dernier jour_: mardi 8 septembre 2026
                Calendrier_: Loi d'interprétation et samedis, version 19567826247b8a5e, \
                du 1er janvier 2000 au 31 décembre 2099, textes lus le 1er septembre 2026""".replace('_', '\u00A0'),
                CALENDAR.certify(FRI_2026_09_04, 1, RECEIPT).text(Language.FRENCH));
    }

    @Test
    void days_later_than_the_last_reading_of_the_texts_are_marked() {
        Certificate known = CALENDAR.certify(MON_2026_08_31, 1, RECEIPT);
        Certificate beyond = CALENDAR.certify(MON_2026_08_31, 2, RECEIPT);
        assertEquals(TUE_2026_09_01, known.result());
        assertFalse(known.isBeyondKnown());
        assertTrue(beyond.isBeyondKnown());
        assertEquals("Tuesday, September 1, 2026: day 1", beyond.lines().get(1).english());
        assertEquals(
                "Wednesday, September 2, 2026: day 2 [under the law then known]",
                beyond.lines().get(2).english());
    }

    @Test
    void a_working_exception_is_counted_with_its_law() {
        LegalBasis basis = new LegalBasis(Text.of("Décret", "Order"), Text.of("D. 1", "O.C. 1"), "2");
        BusinessCalendar working =
                CALENDAR.working(new WorkingException(SAT_2026_10_03, Text.of("inventaire", "inventory"), basis));
        Certificate certificate = working.certify(SAT_2026_10_03.minusDays(1), 1, RECEIPT);
        assertEquals(SAT_2026_10_03, certificate.result());
        assertEquals(
                "Saturday, October 3, 2026: day 1 (inventory, Order (O.C. 1), s. 2) [under the law then known]",
                certificate.lines().get(1).english());
    }

    @Test
    void thirty_plain_days_do_not_roll_forward() {
        Certificate certificate = Certificate.ofCalendarDays(MON_2026_11_02, 30, RECEIPT);
        assertEquals(WED_2026_12_02, certificate.result());
        assertEquals(30, certificate.days().size());
        assertEquals(Optional.empty(), certificate.calendar());
        assertFalse(certificate.isBeyondKnown());
        assertEquals(
                SAT_2026_10_03,
                Certificate.ofCalendarDays(SAT_2026_10_03.minusDays(30), 30, RECEIPT)
                        .result());
    }

    @Test
    void no_day_ends_on_the_day_of_the_event() {
        Certificate certificate = Certificate.ofCalendarDays(SAT_2026_10_03, 0, RECEIPT);
        assertEquals(SAT_2026_10_03, certificate.result());
        assertEquals("""
                Start: Saturday, October 3, 2026 (proven receipt)
                Last day: Saturday, October 3, 2026""", certificate.text(Language.ENGLISH));
        assertEquals(
                SAT_2026_10_03, CALENDAR.certify(SAT_2026_10_03, 0, RECEIPT).result());
    }

    @Test
    void three_years_are_certified_without_a_line_a_day() {
        Certificate certificate = Certificate.ofYears(MON_2026_11_02, 3, RECEIPT);
        assertEquals(LocalDate.of(2029, 11, 1), certificate.result());
        assertEquals(List.of(), certificate.days());
    }

    @Test
    void impossible_limits_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.certify(MON_2026_11_02, -1, RECEIPT));
        assertThrows(IllegalArgumentException.class, () -> Certificate.ofCalendarDays(MON_2026_11_02, -1, RECEIPT));
        assertThrows(
                IllegalArgumentException.class,
                () -> Certificate.ofCalendarDays(MON_2026_11_02, Integer.MAX_VALUE, RECEIPT));
        List<CertifiedDay> days = List.of(new CertifiedDay.Counted(WED_2026_12_02, 1, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Certificate(MON_2026_11_02, RECEIPT, MON_2026_11_02, Optional.empty(), days));
    }

    @Test
    void the_rule_stands_with_its_citation_below_the_start() {
        Text rule = Text.of("au moins 10 jours ouvrables (P-160)", "at least 10 business days (P-160)");
        Certificate certificate = CALENDAR.certify(FRI_2026_09_04, 1, RECEIPT).under(rule);
        assertEquals(Optional.of(rule), certificate.rule());
        assertEquals(
                "Rule: at least 10 business days (P-160)",
                certificate.lines().get(1).english());
        assertEquals(
                "Règle\u00A0: au moins 10 jours ouvrables (P-160)",
                certificate.lines().get(1).french());
    }

    @Test
    void a_term_from_29_february_names_the_reading_that_decides() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertEquals("""
                Start: Tuesday, February 29, 2028 (proven receipt)
                Last day: Friday, February 28, 2031
                Reading: a day that the month does not have is replaced by the first of the next month""", Certificate.ofYears(leapDay, 3, RECEIPT).text(Language.ENGLISH));
        assertEquals(
                LocalDate.of(2031, 2, 27),
                Certificate.ofYears(leapDay, 3, MissingDay.LAST_OF_MONTH, RECEIPT)
                        .result());
        assertEquals(List.of(), Certificate.ofYears(leapDay, 4, RECEIPT).readings());
        Certificate after = Certificate.ofMonthsAfter(leapDay, 36, MissingDay.LAST_OF_MONTH, RECEIPT);
        assertEquals(LocalDate.of(2031, 2, 28), after.result());
        assertEquals(List.of(MissingDay.LAST_OF_MONTH.label()), after.readings());
    }

    @Test
    void under_the_reading_of_section_52_a_limit_that_ends_on_a_weekend_is_extended() {
        Certificate plain = Certificate.ofCalendarDays(LocalDate.of(2026, 10, 8), 2, RECEIPT);
        Certificate extended = plain.extended(CALENDAR, QuebecCalendars.extension());
        assertEquals(LocalDate.of(2026, 10, 10), plain.result());
        assertEquals(LocalDate.of(2026, 10, 13), extended.result());
        assertEquals("""
                Début_: jeudi 8 octobre 2026 (réception prouvée)
                vendredi 9 octobre 2026_: jour 1 [selon le droit alors connu]
                samedi 10 octobre 2026_: jour 2 [selon le droit alors connu]
                dimanche 11 octobre 2026_: non compté, fin de semaine [selon le droit alors connu]
                lundi 12 octobre 2026_: non compté, Action de grâces, Loi d'interprétation (RLRQ, c. I-16), art. 61 (23°) \
                [selon le droit alors connu]
                mardi 13 octobre 2026_: délai prolongé jusqu'ici, Loi d'interprétation (RLRQ, c. I-16), art. 52 \
                [selon le droit alors connu]
                Dernier jour_: mardi 13 octobre 2026
                Lecture_: un délai qui expire un jour non ouvrable est prolongé jusqu'au jour ouvrable suivant, \
                Loi d'interprétation (RLRQ, c. I-16), art. 52
                Calendrier_: Loi d'interprétation et samedis, version 19567826247b8a5e, \
                du 1er janvier 2000 au 31 décembre 2099, textes lus le 1er septembre 2026""".replace('_', '\u00A0'), extended.text(Language.FRENCH));
    }

    @Test
    void a_limit_that_ends_on_a_business_day_is_not_extended() {
        Certificate plain = Certificate.ofCalendarDays(MON_2026_11_02, 30, RECEIPT);
        Certificate same = plain.extended(CALENDAR, QuebecCalendars.extension());
        assertEquals(plain.result(), same.result());
        assertEquals(plain.days(), same.days());
        assertEquals(Optional.of(CALENDAR.edition()), same.calendar());
    }

    @Test
    void the_window_that_closes_around_easter_skips_good_friday_and_easter_monday() {
        Certificate certificate = CALENDAR.certify(LocalDate.of(2026, 3, 20), 11, RECEIPT);
        assertEquals(LocalDate.of(2026, 4, 8), certificate.result());
        assertEquals(
                List.of("Good Friday", "Easter Monday"),
                certificate.days().stream()
                        .filter(CertifiedDay.OnHoliday.class::isInstance)
                        .map(day ->
                                ((CertifiedDay.OnHoliday) day).holiday().name().english())
                        .toList());
        assertFalse(certificate.isBeyondKnown());
    }

    @Property
    void a_certificate_has_every_day_once_and_counts_each_business_day(
            @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(max = 60) int n) {
        LocalDate start = CALENDAR.horizon().first().plusDays(day);
        Certificate certificate = CALENDAR.certify(start, n, RECEIPT);
        assertEquals(CALENDAR.plus(start, n), certificate.result());
        assertEquals(
                start.plusDays(1).datesUntil(certificate.result().plusDays(1)).toList(),
                certificate.days().stream().map(CertifiedDay::date).toList());
        assertEquals(
                n,
                certificate.days().stream()
                        .filter(CertifiedDay.Counted.class::isInstance)
                        .count());
        assertEquals(certificate, CALENDAR.certify(start, n, RECEIPT));
    }
}
