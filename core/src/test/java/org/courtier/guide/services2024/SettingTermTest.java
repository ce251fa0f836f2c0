package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.BY_THE_SUPPLIER;
import static org.courtier.guide.services2024.Concluding.FINAL_VERSIONS;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.aChosenSupplier;
import static org.courtier.guide.services2024.Concluding.byTheClient;
import static org.courtier.guide.services2024.Concluding.readyForFinalVersions;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.THREE_YEARS;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.guide.services2024.Living.oneYearAndTwo;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.CIUSSS;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.anEmptyDossier;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Signatures;
import org.courtier.contract.TermStanding;
import org.courtier.decision.Answer;
import org.courtier.decision.GuideId;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Outcome;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.OpenDossier;
import org.courtier.dossier.Precedent;
import org.courtier.party.SupplierId;
import org.courtier.rule.Finding;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** The term of the contract: at most three years, renewals included. */
class SettingTermTest {

    private static final LocalDate START = LocalDate.of(2026, 10, 13);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2029, 10, 11);
    private static final LocalDate DAY_AFTER = LocalDate.of(2029, 10, 13);

    private static SetTerm upTo(LocalDate end, LocalDate... renewals) {
        return new SetTerm(START, end, List.of(renewals));
    }

    private static TermStanding standing(Play play) {
        return play.asks(new TermOfContract()).value().orElseThrow();
    }

    // three years: P-332

    @Test
    void a_contract_lasts_three_years_and_not_a_day_more_P_332() {
        aChosenSupplier().does(upTo(DAY_BEFORE));
        aChosenSupplier().does(upTo(THREE_YEARS));
        Finding.Breach breach =
                aChosenSupplier().refuses(upTo(DAY_AFTER), "P-332").breaches().get(0);
        assertEquals(
                "a last day on October 12, 2029 at the latest",
                breach.wouldPass().english());
        assertEquals(
                "un dernier jour au plus tard le 12 octobre 2029",
                breach.wouldPass().french());
    }

    @Test
    void the_renewals_count_P_332() {
        aChosenSupplier().does(upTo(LAST_DAY, DAY_BEFORE));
        aChosenSupplier().does(upTo(LAST_DAY, THREE_YEARS));
        aChosenSupplier().refuses(upTo(LAST_DAY, DAY_AFTER), "P-332");
    }

    @Test
    void a_contract_that_starts_on_29_february_ends_on_28_february_or_by_the_other_reading_the_day_before_P_332() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        SetTerm last = new SetTerm(leap, LocalDate.of(2031, 2, 28), List.of());
        SetTerm before = new SetTerm(leap, LocalDate.of(2031, 2, 27), List.of());
        aChosenSupplier().does(last);
        aChosenSupplier().refuses(new SetTerm(leap, LocalDate.of(2031, 3, 1), List.of()), "P-332");
        Play other = aChosenSupplier(new ReadingChoice(LeapDayTerm.READING.key(), "LAST_OF_FEBRUARY"));
        other.does(before);
        other.refuses(last, "P-332");
    }

    @Test
    void the_broker_or_the_client_records_the_term() {
        aChosenSupplier().as(BROKER).does(upTo(LAST_DAY));
        aChosenSupplier().as(SUPPLIER).refusesBy(upTo(LAST_DAY), "services2024.term.set-by");
    }

    @Test
    void a_term_runs_forward() {
        assertThrows(IllegalArgumentException.class, () -> upTo(START.minusDays(1)));
        assertEquals(START, upTo(START).end());
        assertThrows(IllegalArgumentException.class, () -> upTo(LAST_DAY, LAST_DAY));
        assertThrows(IllegalArgumentException.class, () -> upTo(LocalDate.of(2151, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new ContractTerm(START, LAST_DAY, List.of(), -1));
    }

    @Test
    void a_term_before_the_guide_is_not_judged() {
        SetTerm before = new SetTerm(LocalDate.of(2024, 4, 17), LocalDate.of(2025, 4, 16), List.of());
        assertTrue(aChosenSupplier().says(before) instanceof Outcome.Refused<Dossier>);
        aChosenSupplier().does(new SetTerm(LocalDate.of(2024, 4, 18), LocalDate.of(2025, 4, 17), List.of()));
    }

    @Test
    void before_the_signature_the_term_is_set_again_and_after_it_it_is_not_P_241() {
        Play twice = aChosenSupplier().does(upTo(DAY_BEFORE)).does(upTo(LAST_DAY));
        assertEquals(LAST_DAY, twice.part(ContractTerm.class).end());
        concluded().refuses(upTo(LAST_DAY), "P-241");
    }

    // told of a signed contract

    private static ReportTerm told(LocalDate end, LocalDate... renewals) {
        return new ReportTerm(START, end, List.of(renewals));
    }

    @Test
    void the_term_of_a_signed_contract_is_told_once_P_241() {
        Play play = concluded().does(told(LAST_DAY));
        assertEquals(LAST_DAY, play.part(ContractTerm.class).end());
        play.refuses(told(LAST_DAY), "P-241");
        assertTrue(aChosenSupplier().says(told(LAST_DAY)) instanceof Outcome.Refused<Dossier>);
        concluded().as(SUPPLIER).refusesBy(told(LAST_DAY), "services2024.term.set-by");
    }

    @Test
    void a_signed_contract_beyond_three_years_is_irregular_and_is_not_renewed_beyond_them_P_332() {
        assertTrue(concluded().accepts(told(THREE_YEARS)).irregularities().isEmpty());
        concluded().irregular(told(DAY_AFTER), "P-332");
        Play play = concluded().on(MON_2026_11_02).does(told(LAST_DAY, THREE_YEARS, DAY_AFTER));
        assertTrue(play.asks(new TermOfContract()).findings().stream()
                .anyMatch(f -> f.rule().value().equals("services2024.term.reported-at-most-three-years")));
        play.does(new RenewContract()).refuses(new RenewContract(), "P-332");
    }

    @Test
    void a_final_version_without_a_term_names_the_gap_P_332() {
        assertTrue(readyForFinalVersions(AURORE).advises(FINAL_VERSIONS, "P-332"));
        assertFalse(readyForFinalVersions(AURORE)
                .given(oneYearAndTwo())
                .advises(FINAL_VERSIONS, "services2024.term.not-stated"));
    }

    // renewals

    @Test
    void a_renewal_uses_the_next_one_that_is_left_P_332() {
        Play once = inForce().does(new RenewContract());
        assertEquals(LocalDate.of(2028, 10, 12), once.part(ContractTerm.class).end());
        assertEquals(1, standing(once).renewalsUsed());
        assertEquals(List.of(THREE_YEARS), standing(once).renewalsLeft());
        Play twice = once.does(new RenewContract());
        assertEquals(THREE_YEARS, twice.part(ContractTerm.class).end());
        twice.refuses(new RenewContract(), "P-332");
        assertThrows(
                ImpossibleEvent.class,
                () -> new ContractRenewed(Moment.on(MON_2026_11_02))
                        .applyTo(twice.dossier().parts()));
    }

    @Test
    void a_contract_is_renewed_until_its_last_day_P_241() {
        inForce().on(LAST_DAY.minusDays(1)).does(new RenewContract());
        inForce().on(LAST_DAY).does(new RenewContract());
        inForce().on(LAST_DAY.plusDays(1)).refuses(new RenewContract(), "P-241");
        inForce().on(TUE_2026_10_06).refuses(new RenewContract(), "P-241");
        inForce().as(BROKER).refuses(new RenewContract(), "P-226");
    }

    // what stands: P-350, P-335

    @Test
    void the_term_says_what_is_left_of_three_years_P_332() {
        TermStanding standing = standing(inForce());
        assertEquals(new Window(TUE_2026_10_13, LAST_DAY), standing.term());
        assertEquals(0, standing.renewalsUsed());
        assertEquals(THREE_YEARS, standing.limit().result());
        assertEquals(
                Answer.Status.NOT_KNOWN, concluded().asks(new TermOfContract()).status());
    }

    @Test
    void neither_the_end_of_a_qualification_nor_a_withdrawal_ends_the_contract_P_350_P_351_P_352_P_356() {
        Catalogue withdrawn = Living.withoutAurore();
        assertEquals(QualificationStatus.WITHDRAWN, status(withdrawn));
        assertEquals(standing(inForce()), standing(inForce().with(withdrawn)));
        inForce().with(withdrawn).does(new RenewContract());
    }

    private static QualificationStatus status(Catalogue catalogue) {
        return catalogue.status(AURORE, ServiceCategory.PRELIMINARY_ANALYSIS, MON_2026_11_02);
    }

    @Test
    void a_client_concludes_several_contracts_in_parallel_with_one_or_several_suppliers_P_335() {
        Play parallel = readyToSign(AURORE)
                .with(precedent(AURORE), precedent(BOREAL))
                .does(byTheClient(Moment.on(TUE_2026_10_06)));
        assertTrue(parallel.as(SUPPLIER)
                .does(BY_THE_SUPPLIER)
                .part(Signatures.class)
                .concluded()
                .isPresent());
        anEmptyDossier()
                .with(precedent(AURORE), precedent(BOREAL))
                .does(new OpenDossier("2026-0148", CIUSSS, List.of(new GuideId("services2024")), Readings.defaults()));
    }

    private static Precedent precedent(SupplierId supplier) {
        return new Precedent("2026-0001", CIUSSS.id(), supplier, true, Moment.on(MON_2026_09_14));
    }
}
