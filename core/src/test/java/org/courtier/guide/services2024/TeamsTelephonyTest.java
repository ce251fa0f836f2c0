package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.GivenNeeds.aNeed;
import static org.courtier.guide.services2024.GivenNeeds.attested;
import static org.courtier.guide.services2024.ServiceCategory.CHANGE_MANAGEMENT;
import static org.courtier.guide.services2024.ServiceCategory.TEAMS_TELEPHONY;
import static org.courtier.guide.services2024.ServicesAttestation.CIC_CLIENT;
import static org.courtier.guide.services2024.ServicesAttestation.MCN_PLANNING;
import static org.courtier.guide.services2024.ServicesAttestation.SCOPE_OF_QUALIFICATION;
import static org.courtier.guide.services2024.ServicesAttestation.TECHNICAL_SECTOR_ALIGNMENT;
import static org.courtier.guide.services2024.ServicesAttestation.TECHNICAL_SECTOR_VALIDATION;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Kernel;
import org.courtier.dossier.Attestations;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Section;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** The steps of Teams telephony, in sections 2.3, 3.1, 3.2 and 3.3.3. */
class TeamsTelephonyTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);
    private static final LocalDate THU_2026_09_17 = LocalDate.of(2026, 9, 17);
    private static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);

    private static final Document SUPPLIED = document(ServicesDocument.TEAMS_PRICE_REQUEST);
    private static final Document SUPPLIED_ANEW =
            Document.of("ged:2", ServicesDocument.TEAMS_PRICE_REQUEST, "2", DocumentFormat.TEXT_PROCESSOR);
    private static final RequestTeamsTemplate REQUEST = new RequestTeamsTemplate();
    private static final SupplyTeamsTemplate SUPPLY = new SupplyTeamsTemplate(SUPPLIED);
    private static final SubmitForValidation SUBMITTED = new SubmitForValidation(
            "Configurer la téléphonie",
            Optional.of(new Estimate(Money.parse("80000.00"), TaxBasis.TAXES_INCLUDED)),
            Channel.EMAIL);

    @Test
    void the_qualification_is_reserved_for_clients_of_the_cic_service() {
        assertAskedBeforeTheFirstStep(CIC_CLIENT, "P-030");
    }

    @Test
    void recourse_follows_the_planning_of_the_mcn() {
        assertAskedBeforeTheFirstStep(MCN_PLANNING, "P-034");
        assertAskedBeforeTheFirstStep(MCN_PLANNING, "P-069");
    }

    @Test
    void the_client_aligns_with_the_technical_sector_before_starting_with_the_broker() {
        assertAskedBeforeTheFirstStep(TECHNICAL_SECTOR_ALIGNMENT, "P-035");
        assertAskedBeforeTheFirstStep(TECHNICAL_SECTOR_ALIGNMENT, "P-068");
        anOpenedDossier()
                .given(
                        aNeed(MON_2026_09_14, TEAMS_TELEPHONY),
                        attested(WED_2026_09_16, CIC_CLIENT, MCN_PLANNING, TECHNICAL_SECTOR_ALIGNMENT))
                .on(TUE_2026_09_15)
                .refuses(REQUEST, "P-030", "P-034", "P-035");
    }

    @Test
    void the_client_asks_and_the_broker_supplies() {
        admitted().as(BROKER).refuses(REQUEST, "P-095");
        admitted().does(REQUEST).refuses(SUPPLY, "P-095");
    }

    @Test
    void other_categories_have_the_published_template() {
        admitted().given(aNeed(MON_2026_09_14, CHANGE_MANAGEMENT)).refuses(REQUEST, "P-095");
        admitted()
                .given(aNeed(MON_2026_09_14, CHANGE_MANAGEMENT, TEAMS_TELEPHONY))
                .accepts(REQUEST);
    }

    @Test
    void the_broker_owes_the_price_request_once_it_is_asked_for() {
        Play asked = admitted().does(REQUEST);
        assertEquals(List.of(), admitted().duties("P-095"));
        assertEquals(Duty.Status.OPEN, asked.duty("P-095").status());
        assertEquals(new Due.OnRequest(), asked.duty("P-095").due());
        Play supplied = asked.as(BROKER).does(SUPPLY);
        assertEquals(Duty.Status.DONE_IN_TIME, supplied.duty("P-095").status());
        Play askedAgain = supplied.as(BUYER).on(THU_2026_09_17).does(REQUEST);
        assertTrue(askedAgain.duty("P-095").open());
        assertEquals(Optional.of(SUPPLIED), askedAgain.part(TeamsTemplate.class).document());
    }

    @Test
    void it_is_supplied_on_request_alone() {
        admitted().as(BROKER).refuses(SUPPLY, "P-095");
        admitted().does(REQUEST).as(BROKER).on(TUE_2026_09_15).refuses(SUPPLY, "P-095");
        assertThrows(
                ImpossibleEvent.class,
                () -> Kernel.evolve(
                        admitted().dossier(), new TeamsTemplateSupplied(SUPPLIED, Moment.on(WED_2026_09_16))));
    }

    @Test
    void what_is_supplied_is_the_price_request_for_teams_telephony() {
        SupplyTeamsTemplate another = new SupplyTeamsTemplate(document(ServicesDocument.PRICE_REQUEST_TEMPLATE));
        admitted().does(REQUEST).as(BROKER).refuses(another, "P-095");
    }

    @Test
    void the_request_is_drawn_up_on_what_the_broker_supplied() {
        supplied().accepts(on(SUPPLIED));
        supplied().refuses(on(SUPPLIED_ANEW), "P-095");
        supplied().refuses(on(document(ServicesDocument.PRICE_REQUEST_TEMPLATE)), "P-095");
        admitted().refuses(on(SUPPLIED), "P-095");
        admitted().does(REQUEST).refuses(on(SUPPLIED), "P-095");
    }

    @Test
    void for_other_categories_it_is_not() {
        supplied().given(aNeed(MON_2026_09_14, CHANGE_MANAGEMENT)).refuses(on(SUPPLIED), "P-127");
    }

    @Test
    void the_request_is_submitted_on_what_the_broker_last_supplied() {
        drawnUp().accepts(SUBMITTED);
        drawnUp()
                .given(new TeamsTemplate(
                        Moment.on(WED_2026_09_16), Optional.of(SUPPLIED_ANEW), Optional.of(Moment.on(WED_2026_09_16))))
                .refuses(SUBMITTED, "P-095");
        drawnUp().without(TeamsTemplate.class).refuses(SUBMITTED, "P-095");
    }

    @Test
    void the_technical_sector_validates_the_request_before_it_is_transmitted() {
        drawnUp().given(attestedWith(TUE_2026_09_15)).refuses(SUBMITTED, "P-139");
        drawnUp().given(attestedWith(WED_2026_09_16)).accepts(SUBMITTED);
        drawnUp().given(attestedWith(THU_2026_09_17)).accepts(SUBMITTED);
        drawnUp().given(attestedWith(FRI_2026_09_18)).refuses(SUBMITTED, "P-139");
    }

    @Test
    void the_sections_of_the_published_template_are_not_those_of_teams_telephony() {
        assertTrue(drawnUp().advises(SUBMITTED, "P-132"));
    }

    private static void assertAskedBeforeTheFirstStep(ServicesAttestation kind, String row) {
        ServicesAttestation[] others = Arrays.stream(new ServicesAttestation[] {
                    CIC_CLIENT,
                    MCN_PLANNING,
                    TECHNICAL_SECTOR_ALIGNMENT,
                    SCOPE_OF_QUALIFICATION,
                    TECHNICAL_SECTOR_VALIDATION
                })
                .filter(k -> k != kind)
                .toArray(ServicesAttestation[]::new);
        admitted().accepts(REQUEST);
        admitted().given(attested(WED_2026_09_16, others)).refuses(REQUEST, row);
        drawnUp().given(attested(WED_2026_09_16, others)).refuses(SUBMITTED, row);
    }

    private static Play admitted() {
        return anOpenedDossier()
                .given(
                        aNeed(MON_2026_09_14, TEAMS_TELEPHONY),
                        attested(MON_2026_09_14, CIC_CLIENT, MCN_PLANNING, TECHNICAL_SECTOR_ALIGNMENT))
                .on(WED_2026_09_16);
    }

    private static Play supplied() {
        return admitted().does(REQUEST).as(BROKER).does(SUPPLY).as(BUYER);
    }

    /** Drawn up on 16 September, and validated that day by the technical sector; submitted on the 17th. */
    private static Play drawnUp() {
        return supplied().does(on(SUPPLIED)).given(attestedWith(WED_2026_09_16)).on(THU_2026_09_17);
    }

    private static Attestations attestedWith(LocalDate technicalValidation) {
        var all =
                attested(MON_2026_09_14, CIC_CLIENT, MCN_PLANNING, TECHNICAL_SECTOR_ALIGNMENT, SCOPE_OF_QUALIFICATION);
        return all.with(attested(technicalValidation, TECHNICAL_SECTOR_VALIDATION)
                .made()
                .get(0));
    }

    private static DrawUpPriceRequest on(Document template) {
        return new DrawUpPriceRequest(
                template, List.of(new Section("Besoins", true)), List.of(), TaxBasis.BEFORE_TAXES);
    }
}
