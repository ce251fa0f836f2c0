package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.WED_2026_10_07;
import static org.courtier.guide.services2024.Concluding.beforeTaxes;
import static org.courtier.guide.services2024.Concluding.choiceOf;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.guide.services2024.Living.inForceOfTheCity;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.EnablingProvision;
import org.courtier.contract.Publication;
import org.courtier.contract.SeaoNotice;
import org.courtier.decision.Answer;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.dossier.Attest;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Finding;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Sections 4.1 and 4.2: the publication on SEAO and the management fees. */
class PublishingContractTest {

    private static final LocalDate FRI_2026_11_06 = LocalDate.of(2026, 11, 6);
    private static final SeaoNotice NOTICE =
            inForce().asks(new PublicationFields()).value().orElseThrow();
    private static final SeaoNotice OF_THE_CITY = inForceOfTheCity()
            .asks(new PublicationFields())
            .value()
            .orElseThrow()
            .withProvision("Article 573.3.2 de la Loi sur les cités et villes");
    private static final PublishContract PUBLISHED = new PublishContract(NOTICE);
    private static final Criterion GREEN = new Criterion("Environnement", CriterionKind.ASSET, Optional.of("serveurs"));

    private static References references(Object value) {
        LocalDate since = LocalDate.of(2026, 1, 1);
        Text source = Text.of("RCTI", "RCTI");
        if (value instanceof PublicationTerms terms) {
            return References.of(new Reference<>(PublicationTerms.KEY, "1", terms, source, since, Optional.empty()));
        }
        if (value instanceof IndicatorCategories categories) {
            return References.of(
                    new Reference<>(IndicatorCategories.KEY, "1", categories, source, since, Optional.empty()));
        }
        return References.of(
                new Reference<>(Tariffs.KEY, "1", (Tariffs) value, source, since, Optional.of(WED_2026_10_07)));
    }

    /** The contract in force, chosen with a criterion besides the price. */
    private static Play chosenBy(Criterion criterion) {
        Choice choice = choiceOf(AURORE);
        return inForce().given(new Choice(AURORE, List.of(criterion), choice.comparison(), choice.chosen()));
    }

    // the fields: P-230 to P-235

    @Test
    void a_body_under_the_rcti_publishes_the_literal_fields_P_230_P_231_P_232_P_233() {
        assertEquals("Services", NOTICE.nature());
        assertEquals(
                "S4 – Traitement de l’information et service de télécommunications connexes", NOTICE.classification());
        assertEquals("80111800", NOTICE.category());
        assertEquals(EnablingProvision.ARTICLE_48, NOTICE.enabling());
        assertTrue(NOTICE.provision().startsWith("Article 48 – Contrat concernant l’acquisition de biens"));
        assertEquals(NOTICE, inForce().does(PUBLISHED).part(Publication.class).notice());
    }

    @Test
    void another_organisation_states_its_own_provision_P_234_P_235() {
        SeaoNotice described =
                inForceOfTheCity().asks(new PublicationFields()).value().orElseThrow();
        assertEquals(EnablingProvision.OTHER_ENABLING_PROVISION, described.enabling());
        assertTrue(described.provision().endsWith("et de ses modifications"));
        inForceOfTheCity().does(new PublishContract(OF_THE_CITY));
        inForceOfTheCity().refuses(new PublishContract(described), "P-234");
        inForceOfTheCity().refuses(new PublishContract(OF_THE_CITY.withProvision(" ")), "P-234");
        inForceOfTheCity().refuses(PUBLISHED, "P-234");
        inForce().refuses(new PublishContract(OF_THE_CITY), "P-233");
        inForce().refuses(new PublishContract(NOTICE.withProvision("Article 49")), "P-233");
    }

    @Test
    void a_straight_apostrophe_and_a_final_period_make_no_difference_P_231_P_233() {
        SeaoNotice typed = new SeaoNotice(
                NOTICE.nature(),
                NOTICE.classification().replace('’', '\''),
                NOTICE.category(),
                NOTICE.enabling(),
                NOTICE.provision() + ".",
                Optional.empty());
        inForce().does(new PublishContract(typed));
    }

    @Test
    void another_nature_classification_or_category_is_refused_P_230_P_231_P_232() {
        for (SeaoNotice wrong : List.of(
                notice("Approvisionnement (biens)", NOTICE.classification(), NOTICE.category()),
                notice(NOTICE.nature(), "80111800", NOTICE.category()),
                notice(NOTICE.nature(), NOTICE.classification(), "G8"))) {
            Finding.Breach breach = inForce()
                    .refuses(new PublishContract(wrong), "P-230")
                    .breaches()
                    .get(0);
            assertEquals(1, breach.facts().size());
            assertTrue(breach.wouldPass().french().endsWith("80111800"));
        }
    }

    private static SeaoNotice notice(String nature, String classification, String category) {
        return new SeaoNotice(
                nature, classification, category, NOTICE.enabling(), NOTICE.provision(), Optional.empty());
    }

    // the indicator: P-236

    @Test
    void the_indicator_category_is_the_one_used_for_the_choice_P_236() {
        Play chosen = chosenBy(GREEN).with(references(new IndicatorCategories(List.of("Environnement", "Social"))));
        SeaoNotice fields = chosen.asks(new PublicationFields()).value().orElseThrow();
        assertEquals(Optional.of("Environnement"), fields.indicatorCategory());
        chosen.does(new PublishContract(fields));
        chosen.refuses(PUBLISHED, "P-236");
        chosen.refuses(new PublishContract(NOTICE.withIndicatorCategory("Social")), "P-236");
    }

    @Test
    void without_an_indicator_in_the_choice_no_category_is_selected_P_236() {
        Play priceAlone = inForce().with(references(new IndicatorCategories(List.of("Environnement"))));
        priceAlone.does(PUBLISHED);
        priceAlone.refuses(new PublishContract(NOTICE.withIndicatorCategory("Environnement")), "P-236");
    }

    @Test
    void where_the_categories_are_not_known_the_gap_is_named_P_236() {
        assertTrue(chosenBy(GREEN).advises(PUBLISHED, "P-236"));
        assertFalse(inForce().advises(PUBLISHED, "P-236"));
        chosenBy(GREEN).does(new PublishContract(NOTICE.withIndicatorCategory("Environnement")));
        chosenBy(GREEN).refuses(new PublishContract(NOTICE.withIndicatorCategory("Social")), "P-236");
    }

    // the duty: P-228, P-229

    @Test
    void a_client_under_the_rcti_publishes_a_concluded_contract_P_228_P_229() {
        assertEquals(Duty.Status.OPEN, inForce().duty("P-228").status());
        assertEquals(new Due.NoTimeStated(), inForce().duty("P-228").due());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                inForce().does(PUBLISHED).duty("P-228").status());
        assertEquals(List.of(), inForceOfTheCity().duties("P-228"));
        assertEquals(List.of(), inForce().on(TUE_2026_10_06).duties("P-228"));
    }

    @Test
    void the_delay_that_the_host_hands_in_makes_a_date_P_228() {
        Play thirty = inForce().with(references(new PublicationTerms(30, Optional.empty())));
        assertEquals(Optional.of(FRI_2026_11_06), thirty.duty("P-228").due().lastDay());
        for (LocalDate inTime : List.of(FRI_2026_11_06.minusDays(1), FRI_2026_11_06)) {
            assertEquals(
                    Duty.Status.DONE_IN_TIME,
                    thirty.on(inTime).does(PUBLISHED).duty("P-228").status());
        }
        Play late = thirty.on(FRI_2026_11_06.plusDays(1)).does(PUBLISHED);
        assertEquals(Duty.Status.DONE_LATE, late.duty("P-228").status());
        assertThrows(IllegalArgumentException.class, () -> new PublicationTerms(0, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new PublicationTerms(401, Optional.empty()));
    }

    @Test
    void the_threshold_that_the_host_hands_in_exempts_what_is_below_it_P_228() {
        for (String at : List.of("89999.99", "90000.00")) {
            assertEquals(1, published(at, TaxBasis.BEFORE_TAXES).size());
        }
        assertEquals(List.of(), published("90000.01", TaxBasis.BEFORE_TAXES));
        assertEquals(1, published("90000.01", TaxBasis.TAXES_INCLUDED).size());
    }

    private static List<Duty> published(String from, TaxBasis basis) {
        Estimate threshold = new Estimate(Money.parse(from), basis);
        return inForce()
                .with(references(new PublicationTerms(30, Optional.of(threshold))))
                .duties("P-228");
    }

    @Test
    void the_client_publishes_what_is_concluded_P_228() {
        inForce().as(BROKER).refuses(PUBLISHED, "P-228");
        readyToSign(AURORE).as(BUYER).refuses(PUBLISHED, "P-228");
        inForce().on(TUE_2026_10_06).refuses(PUBLISHED, "P-228");
    }

    @Test
    void the_first_publication_discharges_and_a_later_one_changes_the_fields_P_228() {
        Play twice = inForce().does(PUBLISHED).on(FRI_2026_11_06).does(PUBLISHED);
        assertEquals(Moment.on(MON_2026_11_02), twice.part(Publication.class).on());
    }

    // the fees: P-237 to P-240, P-414

    @Test
    void the_fees_stand_beside_the_price_and_never_in_it_P_237() {
        Play priced = inForce().with(references(new Tariffs(beforeTaxes("500.00"), Optional.of(new FeeRate(150)))));
        ManagementFee fee = priced.asks(new ManagementFees()).value().orElseThrow();
        assertEquals(beforeTaxes("90000.00"), fee.price());
        assertEquals(beforeTaxes("1350.00"), fee.fee());
        assertEquals(
                Optional.of(Money.parse("90000.00")),
                priced.part(Choice.class).comparison().lowestPrice());
    }

    @Test
    void without_a_rate_or_a_price_the_fees_are_not_known_P_240() {
        assertEquals(
                Answer.Status.NOT_KNOWN, inForce().asks(new ManagementFees()).status());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                inForce()
                        .with(references(new Tariffs(beforeTaxes("500.00"))))
                        .asks(new ManagementFees())
                        .status());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                inForce()
                        .without(Choice.class)
                        .with(references(new Tariffs(beforeTaxes("500.00"), Optional.of(new FeeRate(150)))))
                        .asks(new ManagementFees())
                        .status());
    }

    @Test
    void a_rate_gives_the_nearest_cent_and_half_a_cent_goes_up_P_240() {
        assertEquals(beforeTaxes("0.00"), new FeeRate(100).of(beforeTaxes("0.49")));
        assertEquals(beforeTaxes("0.01"), new FeeRate(100).of(beforeTaxes("0.50")));
        assertEquals(beforeTaxes("0.00"), new FeeRate(0).of(beforeTaxes("90000.00")));
        assertEquals(beforeTaxes("90000.00"), new FeeRate(10_000).of(beforeTaxes("90000.00")));
        assertThrows(IllegalArgumentException.class, () -> new FeeRate(-1));
        assertThrows(IllegalArgumentException.class, () -> new FeeRate(10_001));
    }

    @Test
    void the_client_pays_the_mcn_without_a_delay_that_the_guide_states_P_239_P_238() {
        Duty duty = inForce().duty("P-239");
        assertEquals(Role.MCN, duty.owedTo());
        assertEquals(new Due.NoTimeStated(), duty.due());
        Play paid = inForce().does(Attest.of(ServicesAttestation.MANAGEMENT_FEES_PAID));
        assertEquals(Duty.Status.DONE_IN_TIME, paid.duty("P-239").status());
        assertEquals(List.of(), readyToSign(AURORE).duties("P-239"));
    }
}
