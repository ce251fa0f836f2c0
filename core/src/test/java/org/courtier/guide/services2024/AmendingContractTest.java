package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.CONTRACT_TEMPLATE;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Living.AMENDMENT;
import static org.courtier.guide.services2024.Living.AMENDMENT_TEMPLATE;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.THREE_YEARS;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.everythingConfirmedOn;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.guide.services2024.Living.inForceOfTheCity;
import static org.courtier.guide.services2024.Living.oneYearAndTwo;
import static org.courtier.guide.services2024.Living.withoutAurore;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.anEmptyCatalogue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.AmendmentDue;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.dossier.Attestations;
import org.courtier.party.Role;
import org.courtier.rule.Finding;
import org.courtier.testkit.Play;
import org.courtier.testkit.services2024.Scene;
import org.junit.jupiter.api.Test;

/** Section 4.3: amending the specific contract. */
class AmendingContractTest {

    private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
    private static final LocalDate WED_2026_11_04 = LocalDate.of(2026, 11, 4);
    private static final LocalDate TUE_2026_11_10 = LocalDate.of(2026, 11, 10);
    private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);
    private static final LocalDate THU_2026_11_12 = LocalDate.of(2026, 11, 12);
    private static final PrepareContractAmendment PREPARATION =
            new PrepareContractAmendment(1, AMENDMENT, AMENDMENT_TEMPLATE, true);
    private static final SignContractAmendment CLIENT_SIGNS = new SignContractAmendment(1, Party.CLIENT);
    private static final SignContractAmendment SUPPLIER_SIGNS = new SignContractAmendment(1, Party.SUPPLIER);
    private static final TransmitContractAmendment COPY = new TransmitContractAmendment(1, AMENDMENT);

    private static RequestContractAmendment upTo(LocalDate end) {
        return new RequestContractAmendment(ContractChange.ofTheEnd("Prolongation", end));
    }

    private static Play requested() {
        return inForce().does(upTo(THREE_YEARS));
    }

    /** The final version is there on Tuesday 3 November 2026, and everything confirmed; with the client's signatory. */
    private static Play prepared() {
        return requested()
                .as(BROKER)
                .on(TUE_2026_11_03)
                .does(PREPARATION)
                .given(everythingConfirmedOn(TUE_2026_11_03))
                .as(SIGNATORY);
    }

    private static Play signed() {
        return prepared()
                .does(CLIENT_SIGNS)
                .as(SUPPLIER)
                .on(WED_2026_11_04)
                .does(SUPPLIER_SIGNS)
                .as(BUYER);
    }

    // what cannot be amended: P-242 to P-245

    @Test
    void an_amendment_reaches_three_years_and_not_a_day_more_P_243() {
        inForce().does(upTo(THREE_YEARS.minusDays(1)));
        inForce().does(upTo(THREE_YEARS));
        Finding.Breach breach = inForce()
                .refuses(upTo(THREE_YEARS.plusDays(1)), "P-243")
                .breaches()
                .get(0);
        assertEquals(
                "a last day on October 12, 2029 at the latest",
                breach.wouldPass().english());
    }

    @Test
    void an_amendment_of_the_term_needs_a_term_to_measure_it_by_P_243() {
        concluded().refuses(upTo(THREE_YEARS), "P-243");
        inForce().refuses(upTo(TUE_2026_10_13.minusDays(1)), "P-243");
        inForce().does(upTo(TUE_2026_10_13));
        concluded().does(new RequestContractAmendment(ContractChange.of("Livrables")));
    }

    @Test
    void an_amendment_changes_the_scope_in_no_way_not_even_by_a_category_P_244() {
        ContractChange scope = new ContractChange("Portée", Optional.empty(), true, List.of(), List.of());
        ContractChange category = new ContractChange(
                "Ajout", Optional.empty(), false, List.of(ServiceCategory.CHANGE_MANAGEMENT), List.of());
        inForce().refuses(new RequestContractAmendment(scope), "P-244");
        inForce().refuses(new RequestContractAmendment(category), "P-244");
        inForce().does(new RequestContractAmendment(ContractChange.of("Livrables")));
    }

    @Test
    void an_amendment_adds_nothing_outside_the_catalogue_P_245() {
        ContractChange other =
                new ContractChange("Ajout", Optional.empty(), false, List.of(), List.of("Entretien ménager"));
        inForce().refuses(new RequestContractAmendment(other), "P-245");
    }

    @Test
    void an_amendment_made_without_the_broker_is_told_with_what_is_unlawful_in_it_P_243_P_244_P_245() {
        ContractChange beyond = new ContractChange(
                "Tout",
                Optional.of(THREE_YEARS.plusDays(1)),
                true,
                List.of(ServiceCategory.CHANGE_MANAGEMENT),
                List.of("Entretien ménager"));
        for (String row : List.of("P-243", "P-244", "P-245")) {
            inForce().irregular(new ReportContractAmendment(beyond), row);
        }
        ReportContractAmendment lawful =
                new ReportContractAmendment(ContractChange.ofTheEnd("Prolongation", THREE_YEARS));
        assertTrue(inForce().accepts(lawful).irregularities().isEmpty());
        inForce().on(LAST_DAY.plusDays(1)).irregular(lawful, "P-241");
        inForce().as(BROKER).refuses(lawful, "P-241");
        concluded().refuses(lawful, "P-243");
    }

    @Test
    void a_contract_is_amended_while_it_is_in_force_P_241() {
        RequestContractAmendment request = new RequestContractAmendment(ContractChange.of("Livrables"));
        inForce().on(LAST_DAY).does(request);
        inForce().on(LAST_DAY.plusDays(1)).refuses(request, "P-241");
        inForce().on(TUE_2026_10_06).refuses(request, "P-241");
        inForce().as(BROKER).refuses(request, "P-241");
        assertEquals("Livrables", ContractChange.of("Livrables").words().french());
        assertThrows(IllegalArgumentException.class, () -> ContractChange.of(" "));
    }

    @Test
    void an_extension_with_a_supplier_no_longer_qualified_is_flagged_P_355() {
        assertTrue(inForce().with(withoutAurore()).advises(upTo(THREE_YEARS), "P-355"));
        assertFalse(inForce().advises(upTo(THREE_YEARS), "P-355"));
        assertFalse(inForce().with(withoutAurore()).advises(upTo(LAST_DAY), "P-355"));
    }

    // by the Broker: P-249 to P-252

    @Test
    void the_broker_prepares_what_the_client_asks_for_P_249() {
        assertEquals(Duty.Status.OPEN, requested().duty("P-249").status());
        assertEquals(Duty.Status.DONE_IN_TIME, prepared().duty("P-249").status());
        requested().refuses(PREPARATION, "P-249");
        requested().as(BROKER).refuses(new PrepareContractAmendment(2, AMENDMENT, AMENDMENT_TEMPLATE, true), "P-249");
        requested().as(BROKER).on(TUE_2026_10_13).refuses(PREPARATION, "P-249");
        prepared().as(BROKER).does(PREPARATION);
        prepared().does(CLIENT_SIGNS).as(BROKER).refuses(PREPARATION, "P-249");
    }

    @Test
    void an_amendment_stands_on_the_brokers_template_P_250() {
        Document earlier = Document.of("ged:gabarit", ServicesDocument.AMENDMENT_TEMPLATE, "0", DocumentFormat.PDF);
        requested().as(BROKER).refuses(new PrepareContractAmendment(1, AMENDMENT, earlier, true), "P-250");
        requested().as(BROKER).refuses(new PrepareContractAmendment(1, AMENDMENT, CONTRACT_TEMPLATE, true), "P-250");
        Play unpublished = requested().as(BROKER).with(anEmptyCatalogue().catalogue());
        unpublished.does(new PrepareContractAmendment(1, AMENDMENT, earlier, true));
        unpublished.refuses(new PrepareContractAmendment(1, AMENDMENT, CONTRACT_TEMPLATE, true), "P-250");
    }

    @Test
    void the_final_version_bears_the_stamp_of_the_brokers_validation_P_251_P_252() {
        requested().as(BROKER).refuses(new PrepareContractAmendment(1, AMENDMENT, AMENDMENT_TEMPLATE, false), "P-251");
        assertTrue(prepared()
                .part(ContractAmendments.class)
                .find(1)
                .flatMap(ContractAmendment::version)
                .orElseThrow()
                .stamped());
    }

    // signed by the parties: P-253, P-331, P-246 to P-248

    @Test
    void both_parties_sign_in_either_order_and_only_then_the_term_changes_P_253() {
        Play once = prepared().does(CLIENT_SIGNS);
        assertEquals(LAST_DAY, once.part(ContractTerm.class).end());
        assertEquals(THREE_YEARS, signed().part(ContractTerm.class).end());
        Play supplierFirst =
                prepared().as(SUPPLIER).does(SUPPLIER_SIGNS).as(SIGNATORY).does(CLIENT_SIGNS);
        assertEquals(THREE_YEARS, supplierFirst.part(ContractTerm.class).end());
    }

    @Test
    void an_amendment_is_signed_while_the_contract_is_in_force_P_241() {
        prepared().on(LAST_DAY).does(CLIENT_SIGNS);
        prepared().on(LAST_DAY.plusDays(1)).refuses(CLIENT_SIGNS, "P-241");
        prepared().as(BUYER).on(LAST_DAY.plusDays(1)).irregular(told(Party.CLIENT), "P-241");
    }

    @Test
    void an_amendment_that_leaves_the_term_leaves_it_P_253() {
        Play play = inForce()
                .does(new RequestContractAmendment(ContractChange.of("Livrables")))
                .as(BROKER)
                .does(PREPARATION)
                .given(everythingConfirmedOn(MON_2026_11_02))
                .as(SIGNATORY)
                .does(CLIENT_SIGNS)
                .as(SUPPLIER)
                .does(SUPPLIER_SIGNS);
        assertEquals(oneYearAndTwo(), play.part(ContractTerm.class));
    }

    @Test
    void nobody_but_the_parties_signs_and_each_once_P_253() {
        prepared().as(BROKER).refuses(CLIENT_SIGNS, "P-253");
        prepared().refuses(SUPPLIER_SIGNS, "P-253");
        prepared().as(Scene.actor("seller-2", "boreal", Role.SUPPLIER)).refuses(SUPPLIER_SIGNS, "P-253");
        prepared().does(CLIENT_SIGNS).refuses(CLIENT_SIGNS, "P-253");
        prepared().as(BROKER).refuses(told(Party.CLIENT), "P-253");
        prepared().does(CLIENT_SIGNS).as(BUYER).refuses(told(Party.CLIENT), "P-253");
        Parts parts = prepared().does(CLIENT_SIGNS).dossier().parts();
        ContractAmendmentSigned again = new ContractAmendmentSigned(
                1, new Signature(Party.CLIENT, SIGNATORY.person(), Moment.on(TUE_2026_11_03)));
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(parts));
    }

    @Test
    void nobody_signs_what_the_broker_has_not_validated_P_331() {
        Play waiting = requested().given(everythingConfirmedOn(MON_2026_11_02));
        waiting.as(SIGNATORY).refuses(CLIENT_SIGNS, "P-331");
        waiting.as(BUYER).irregular(told(Party.CLIENT), "P-331");
        prepared().on(MON_2026_11_02).as(SUPPLIER).refuses(SUPPLIER_SIGNS, "P-331");
        assertTrue(prepared()
                .as(BUYER)
                .accepts(told(Party.CLIENT))
                .irregularities()
                .isEmpty());
    }

    @Test
    void the_client_confirms_the_laws_of_its_regimes_before_it_signs_P_246_P_247_P_248() {
        Play unconfirmed = prepared().given(Attestations.NONE);
        unconfirmed.refuses(CLIENT_SIGNS, "P-246", "P-247", "P-248");
        unconfirmed.as(SUPPLIER).does(SUPPLIER_SIGNS);
        for (String row : List.of("P-246", "P-247", "P-248")) {
            unconfirmed.as(BUYER).irregular(told(Party.CLIENT), row);
        }
        prepared().given(everythingConfirmedOn(TUE_2026_10_13)).refuses(CLIENT_SIGNS, "P-246", "P-247", "P-248");
        assertTrue(prepared().accepts(CLIENT_SIGNS).standingOn().size() >= 3);
    }

    @Test
    void a_client_under_neither_regime_confirms_nothing_P_246_P_247_P_248() {
        inForceOfTheCity()
                .does(upTo(THREE_YEARS))
                .as(BROKER)
                .does(PREPARATION)
                .as(Scene.actor("signatory", "ville", Role.SIGNATORY))
                .does(CLIENT_SIGNS);
    }

    private static ReportAmendmentSignature told(Party party) {
        return new ReportAmendmentSignature(1, party, SIGNATORY.person());
    }

    // the copy: P-254, P-306

    @Test
    void a_copy_is_due_five_business_days_after_the_last_signature_P_254_P_306() {
        AmendmentDue due =
                signed().asks(new AmendmentDeadlines()).value().orElseThrow().get(0);
        assertEquals(1, due.number());
        assertEquals(WED_2026_11_11, due.deadline().result());
        assertEquals(Optional.of(WED_2026_11_11), signed().duty("P-254").due().lastDay());
        for (LocalDate inTime : List.of(TUE_2026_11_10, WED_2026_11_11)) {
            assertEquals(
                    Duty.Status.DONE_IN_TIME,
                    signed().on(inTime).does(COPY).duty("P-306").status());
        }
        assertEquals(
                Duty.Status.DONE_LATE,
                signed().on(THU_2026_11_12).does(COPY).duty("P-306").status());
        assertTrue(signed().on(THU_2026_11_12).duty("P-306").overdue(THU_2026_11_12));
    }

    @Test
    void the_first_copy_counts_P_254() {
        Play twice = signed().does(COPY).on(THU_2026_11_12).does(COPY);
        assertEquals(Duty.Status.DONE_IN_TIME, twice.duty("P-254").status());
    }

    @Test
    void only_a_copy_of_a_signed_amendment_is_sent_P_254() {
        prepared().as(BUYER).refuses(COPY, "P-254");
        signed().on(TUE_2026_11_03).refuses(COPY, "P-254");
        signed().refuses(new TransmitContractAmendment(2, AMENDMENT), "P-254");
        signed().refuses(new TransmitContractAmendment(1, CONTRACT), "P-254");
        signed().as(SUPPLIER).refuses(COPY, "P-254");
        assertEquals(
                Optional.of(List.of()),
                prepared().asks(new AmendmentDeadlines()).value());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                inForce().asks(new AmendmentDeadlines()).status());
        assertEquals(List.of(), prepared().duties("P-254"));
    }

    @Test
    void each_amendment_has_its_own_duty_P_254() {
        Play two = signed().does(COPY).does(new RequestContractAmendment(ContractChange.of("Livrables")));
        assertEquals(2, two.duties("P-249").size());
        assertEquals(1, two.duties("P-254").size());
        assertThrows(
                ImpossibleEvent.class,
                () -> new ContractAmendmentRequested(2, ContractChange.of("x"), Moment.on(TUE_2026_11_03))
                        .applyTo(two.dossier().parts()));
        assertThrows(
                ImpossibleEvent.class,
                () -> new ContractAmendmentTransmitted(3, AMENDMENT, Moment.on(TUE_2026_11_03))
                        .applyTo(two.dossier().parts()));
    }
}
