package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.GivenNeeds.aNeed;
import static org.courtier.guide.services2024.GivenNeeds.allDefined;
import static org.courtier.guide.services2024.GivenNeeds.attested;
import static org.courtier.guide.services2024.ServiceCategory.CHANGE_MANAGEMENT;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.CITY;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.actor;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.anOpenedDossierOf;
import static org.courtier.testkit.services2024.Scene.document;
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
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Kernel;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.Role;
import org.courtier.pricing.Remuneration;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** Section 3.3.3: drawing up the price request. */
class PreparingPriceRequestTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);
    private static final LocalDate THU_2026_09_17 = LocalDate.of(2026, 9, 17);
    private static final LocalDate FRI_2026_09_18 = LocalDate.of(2026, 9, 18);

    private static final Document TEMPLATE = document(ServicesDocument.PRICE_REQUEST_TEMPLATE);
    private static final List<Section> COMPLETED =
            List.of(new Section("Description des besoins", true), new Section("Bordereau de prix", true));

    @Test
    void only_the_client_draws_up_the_price_request() {
        aNeedDefined().as(BROKER).refuses(on(TEMPLATE), "P-126");
    }

    @Test
    void the_need_comes_first() {
        anOpenedDossier().refuses(on(TEMPLATE), "P-147");
        assertThrows(
                ImpossibleEvent.class,
                () -> Kernel.evolve(
                        anOpenedDossier().dossier(),
                        new PriceRequestDrawnUp(
                                TEMPLATE, COMPLETED, List.of(), TaxBasis.BEFORE_TAXES, Moment.on(MON_2026_09_14))));
    }

    @Test
    void once_sent_it_is_not_drawn_up_anew() {
        Solicitation sent = new Solicitation(
                Moment.on(MON_2026_09_14), Moment.on(MON_2026_09_14), List.of(), true, List.of(), List.of());
        aNeedDefined().given(sent).refuses(on(TEMPLATE), "P-147");
    }

    @Test
    void using_the_price_request_template_is_mandatory() {
        for (ServicesDocument kind : ServicesDocument.values()) {
            DrawUpPriceRequest request = on(document(kind));
            if (kind == ServicesDocument.PRICE_REQUEST_TEMPLATE) {
                aNeedDefined().accepts(request);
            } else {
                aNeedDefined().refuses(request, "P-127");
                aNeedDefined().refuses(request, "P-079");
                aNeedDefined().refuses(request, "P-092");
            }
        }
    }

    @Test
    void an_earlier_edition_of_the_template_is_pointed_out() {
        Document earlier =
                Document.of("ged:0", ServicesDocument.PRICE_REQUEST_TEMPLATE, "0", DocumentFormat.TEXT_PROCESSOR);
        assertTrue(aNeedDefined().advises(on(earlier), "P-094"));
        assertFalse(aNeedDefined().advises(on(TEMPLATE), "P-094"));
    }

    @Test
    void the_request_is_completed_from_the_template() {
        Play play = aNeedDefined();
        assertEquals(Duty.Status.OPEN, play.duty("P-126").status());
        Play begun = play.does(new DrawUpPriceRequest(
                TEMPLATE, List.of(new Section("Bordereau de prix", false)), List.of(), TaxBasis.BEFORE_TAXES));
        assertTrue(begun.duty("P-126").open());
        assertTrue(play.does(new DrawUpPriceRequest(TEMPLATE, List.of(), List.of(), TaxBasis.BEFORE_TAXES))
                .duty("P-126")
                .open());
        Duty done = begun.on(WED_2026_09_16).does(on(TEMPLATE)).duty("P-126");
        assertEquals(Duty.Status.DONE_IN_TIME, done.status());
        assertEquals(Optional.of(Moment.on(WED_2026_09_16)), done.ended());
    }

    @Test
    void rigour_matters_above_all_for_a_fixed_price() {
        assertTrue(aNeedDefined().advises(on(TEMPLATE), "P-129"));
        assertFalse(aNeedDefined().advises(on(TEMPLATE), "P-130"));
        assertTrue(aFixedPriceNeed().advises(on(TEMPLATE), "P-129"));
        assertTrue(aFixedPriceNeed().advises(on(TEMPLATE), "P-130"));
    }

    @Test
    void the_organisations_practices_are_checked_before_the_sending_to_the_broker() {
        assertCheckedBeforeTheSubmission(ServicesAttestation.PRACTICES_CHECKED, "P-131");
    }

    @Test
    void the_elements_of_the_instructions_are_validated_before_the_sending_to_the_broker() {
        assertCheckedBeforeTheSubmission(ServicesAttestation.INSTRUCTIONS_CHECKED, "P-133");
    }

    @Test
    void responsible_acquisition_is_the_clients_responsibility() {
        List<String> standing = Services2024.guide().standing(Role.CLIENT).stream()
                .flatMap(p -> p.rows().stream())
                .map(Object::toString)
                .toList();
        assertTrue(standing.containsAll(List.of("P-142", "P-143")));
    }

    @Test
    void a_body_subject_to_the_lcop_is_told_of_its_obligations() {
        assertTrue(aNeedDefined().advises(on(TEMPLATE), "P-143"));
        Play city = anOpenedDossierOf(CITY)
                .given(aNeed(MON_2026_09_14, CHANGE_MANAGEMENT))
                .as(actor("clerk", "ville", Role.CLIENT));
        assertFalse(city.advises(on(TEMPLATE), "P-143"));
    }

    @Test
    void environmental_indicators_may_be_added_as_an_asset() {
        assertAdded(new Criterion("Matériel reconditionné", CriterionKind.ASSET, Optional.empty()), "P-145");
    }

    @Test
    void any_other_relevant_indicator_may_be_added() {
        assertAdded(
                new Criterion(
                        "Équipe dans la région", CriterionKind.ASSET, Optional.of("Les travaux se font sur place")),
                "P-146");
        assertAdded(new Criterion("Habilitation de sécurité", CriterionKind.ELIGIBILITY, Optional.empty()), "P-071");
    }

    @Test
    void drawing_up_anew_undoes_what_the_broker_validated() {
        Play validated = aNeedDefined()
                .does(on(TEMPLATE))
                .given(
                        submitted(WED_2026_09_16),
                        new BrokerValidation(BrokerOutcome.AUTHORISED, "", Moment.on(WED_2026_09_16)),
                        new ScopeFit(List.of(new CategoryFit(CHANGE_MANAGEMENT, true))));
        Play anew = validated.on(THU_2026_09_17).does(on(TEMPLATE));
        assertEquals(Moment.on(THU_2026_09_17), anew.part(PriceRequest.class).prepared());
        assertTrue(anew.dossier().find(ValidationRequest.class).isEmpty());
        assertTrue(anew.dossier().find(BrokerValidation.class).isEmpty());
        assertTrue(anew.dossier().find(ScopeFit.class).isEmpty());
    }

    @Test
    void sections_and_criteria_are_told_apart_by_their_names() {
        Section section = new Section("Bordereau de prix", true);
        Criterion criterion = new Criterion("Atout", CriterionKind.ASSET, Optional.empty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new DrawUpPriceRequest(TEMPLATE, List.of(section, section), List.of(), TaxBasis.BEFORE_TAXES));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DrawUpPriceRequest(
                        TEMPLATE, List.of(section), List.of(criterion, criterion), TaxBasis.BEFORE_TAXES));
    }

    private static void assertCheckedBeforeTheSubmission(ServicesAttestation kind, String row) {
        Play drawnUp = aNeedDefined().does(on(TEMPLATE)).on(FRI_2026_09_18);
        Duty open = drawnUp.duty(row);
        assertTrue(open.open() && open.due().lastDay().isEmpty());
        assertTrue(drawnUp.given(attested(MON_2026_09_14, kind)).duty(row).open(), "of an earlier text");
        Play submitted = drawnUp.given(submitted(WED_2026_09_16));
        assertTrue(submitted.duty(row).overdue(THU_2026_09_17));
        assertFalse(submitted.duty(row).overdue(WED_2026_09_16));
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                submitted.given(attested(TUE_2026_09_15, kind)).duty(row).status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                submitted.given(attested(WED_2026_09_16, kind)).duty(row).status());
        assertEquals(
                Duty.Status.DONE_LATE,
                submitted.given(attested(THU_2026_09_17, kind)).duty(row).status());
    }

    private static void assertAdded(Criterion criterion, String right) {
        PriceRequest request = aNeedDefined()
                .does(new DrawUpPriceRequest(TEMPLATE, COMPLETED, List.of(criterion), TaxBasis.BEFORE_TAXES))
                .part(PriceRequest.class);
        assertEquals(Optional.of(criterion), request.criterion(criterion.name()), right);
    }

    private static Play aNeedDefined() {
        return anOpenedDossier().given(aNeed(MON_2026_09_14, CHANGE_MANAGEMENT)).on(TUE_2026_09_15);
    }

    private static Play aFixedPriceNeed() {
        Moment on = Moment.on(MON_2026_09_14);
        return aNeedDefined().given(new Need(List.of(CHANGE_MANAGEMENT), allDefined(Remuneration.FIXED_PRICE), on, on));
    }

    private static ValidationRequest submitted(LocalDate on) {
        return new ValidationRequest(
                "Migrer", new Estimate(Money.parse("250000.00"), TaxBasis.BEFORE_TAXES), Moment.on(on));
    }

    private static DrawUpPriceRequest on(Document template) {
        return new DrawUpPriceRequest(template, COMPLETED, List.of(), TaxBasis.BEFORE_TAXES);
    }
}
