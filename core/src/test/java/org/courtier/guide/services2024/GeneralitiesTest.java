package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.CITY;
import static org.courtier.testkit.services2024.Scene.CIUSSS;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.TECHNICAL_SECTOR;
import static org.courtier.testkit.services2024.Scene.anEmptyDossier;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.catalogue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.dossier.AdoptDossier;
import org.courtier.dossier.Attest;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.EndDossier;
import org.courtier.dossier.EndKind;
import org.courtier.dossier.OpenDossier;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.rule.Finding;
import org.courtier.rule.Readings;
import org.courtier.rule.RowId;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections 1, 2.4 and 2.5. */
class GeneralitiesTest {

    private static final LocalDate SUN_2026_09_13 = LocalDate.of(2026, 9, 13);
    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final List<GuideId> GUIDES = List.of(new GuideId("services2024"));

    private static OpenDossier opening(PublicBody body) {
        return new OpenDossier("2026-0147", body, GUIDES, Readings.defaults());
    }

    private static AdoptDossier adoption(PublicBody body) {
        return new AdoptDossier("2026-0147", body, GUIDES, Readings.defaults(), Moment.on(SUN_2026_09_13), List.of());
    }

    /** A list that holds on 14 September 2026 alone. */
    private static References eligible(String... bodies) {
        EligibleBodies list = new EligibleBodies(
                List.of(bodies).stream().map(OrganisationId::new).toList());
        return References.of(new Reference<>(
                EligibleBodies.KEY,
                "2026-3",
                list,
                Text.same("quebec.ca"),
                MON_2026_09_14,
                Optional.of(MON_2026_09_14)));
    }

    /** The chapter with an action before which eligibility is verified again. */
    private static Play anOpenedDossierUnderPreparation() {
        List<Class<? extends Action>> preparations = List.of(DefineNeed.class);
        Guide guide = Guide.named("services2024", Text.same("services2024"))
                .inForceFrom(Figures.GUIDE_DATE)
                .words(ServicesWords.dossier())
                .chapter(DefiningNeeds.RULES)
                .chapter(
                        Generalities.eligibleAgain(preparations),
                        Generalities.eligibilityNotKnown(preparations),
                        Generalities.OPENED_BY_THE_CLIENT)
                .build();
        Dossier opened = anOpenedDossier().dossier();
        return Play.of(opened, BUYER, MON_2026_09_14, catalogue(), guide);
    }

    private static final DefineNeed PREPARE = new DefineNeed(
            List.of(ServiceCategory.CHANGE_MANAGEMENT),
            new NeedElements(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    @Test
    void only_the_client_opens_a_dossier_for_its_own_needs() {
        Play play = anEmptyDossier();
        play.as(BROKER).refuses(opening(CIUSSS), "P-044");
        play.as(BROKER).refuses(adoption(CIUSSS), "P-044");
        play.refuses(opening(CITY), "P-044");
        play.refuses(adoption(CITY), "P-044");
        assertEquals(CIUSSS, play.does(opening(CIUSSS)).part(DossierFile.class).body());
        assertEquals(CIUSSS, play.does(adoption(CIUSSS)).part(DossierFile.class).body());
    }

    @Test
    void a_body_on_the_list_is_eligible_and_one_that_is_not_is_refused() {
        for (Action action : List.of(opening(CIUSSS), adoption(CIUSSS))) {
            anEmptyDossier().with(eligible("ciusss", "ville")).accepts(action);
            Outcome.Refused<Dossier> refused =
                    anEmptyDossier().with(eligible("ville")).refuses(action, "P-037");
            Finding.Breach breach = refused.breaches().get(0);
            assertEquals("body", breach.facts().get(0).component());
            assertEquals("2026-3", breach.facts().get(1).value().english());
        }
    }

    @Test
    void without_a_list_for_the_day_eligibility_is_a_gap_never_silence() {
        for (Action action : List.of(opening(CIUSSS), adoption(CIUSSS))) {
            assertTrue(gap(anEmptyDossier(), action), "no list at all");
            assertTrue(gap(anEmptyDossier().with(eligible("ciusss")).on(TUE_2026_09_15), action), "a list of the past");
            assertFalse(gap(anEmptyDossier().with(eligible("ciusss")), action), "a list of the day");
        }
    }

    private static boolean gap(Play play, Action action) {
        return play.accepts(action).gaps().stream()
                .anyMatch(g ->
                        g.citations().stream().anyMatch(c -> c.row().value().equals("P-037")));
    }

    @Test
    void eligibility_is_verified_again_before_the_preparation_of_the_contract() {
        Play play = anOpenedDossierUnderPreparation();
        play.with(eligible("ciusss")).accepts(PREPARE);
        play.with(eligible("ville")).refuses(PREPARE, "P-037");
        assertTrue(gap(play, PREPARE));
        assertFalse(gap(play.with(eligible("ciusss")), PREPARE));
    }

    @Test
    void the_contact_with_the_broker_is_where_the_preparation_begins() {
        Play play = anOpenedDossier().with(eligible("ville"));
        Possibility contact = play.possible().stream()
                .filter(p -> p.action() == ContactBroker.class)
                .findFirst()
                .orElseThrow();
        assertTrue(
                contact.reasons().stream()
                        .anyMatch(b -> b.rule().value().equals("services2024.generalities.eligible-again")),
                "P-037");
    }

    @Test
    void legal_capacity_is_attested_by_the_client_not_by_the_broker() {
        Attest attest = Attest.of(ServicesAttestation.LEGAL_CAPACITY);
        for (Actor actor : List.of(BUYER, SIGNATORY, CHIEF)) {
            anOpenedDossier().as(actor).accepts(attest);
        }
        anOpenedDossier().as(BROKER).refuses(attest, "P-038");
    }

    @Test
    void the_technical_sector_attests_its_validation_and_it_or_the_client_the_alignment() {
        Attest validation = Attest.of(ServicesAttestation.TECHNICAL_SECTOR_VALIDATION);
        Attest alignment = Attest.of(ServicesAttestation.TECHNICAL_SECTOR_ALIGNMENT);
        anOpenedDossier().as(TECHNICAL_SECTOR).accepts(validation);
        anOpenedDossier().refuses(validation, "P-139");
        anOpenedDossier().as(TECHNICAL_SECTOR).accepts(alignment);
        anOpenedDossier().accepts(alignment);
        anOpenedDossier().as(BROKER).refuses(alignment, "P-035");
    }

    @Test
    void a_supplier_attests_nothing_in_a_dossier() {
        anOpenedDossier()
                .as(SUPPLIER)
                .refusesBy(
                        Attest.of(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY),
                        "services2024.generalities.attested-by");
    }

    @Test
    void talking_to_procurement_services_is_recommended_from_the_very_start() {
        assertTrue(anEmptyDossier().advises(opening(CIUSSS), "P-042"));
        assertFalse(anEmptyDossier().advises(adoption(CIUSSS), "P-042"));
    }

    @Test
    void no_call_for_tenders_is_required_whatever_the_amount_under_the_clients_own_provisions() {
        Answer<Boolean> answer = anOpenedDossier().asks(new CallForTendersRequired());
        assertEquals(Optional.of(false), answer.value(), "P-045");
        List<String> cited = answer.findings().stream()
                .flatMap(f -> f.citations().stream())
                .map(c -> c.row().value())
                .toList();
        assertEquals(List.of("P-040", "P-041"), cited);
    }

    @Test
    void a_standard_process_may_be_used_instead() {
        anOpenedDossier().accepts(new EndDossier(EndKind.STANDARD_PROCESS, "P-067"));
    }

    @Test
    void obligations_that_no_act_ends_stand_for_each_role() {
        assertTrue(standing(Role.CLIENT).containsAll(List.of("P-040", "P-041")));
        assertTrue(standing(Role.BROKER).containsAll(List.of("P-046", "P-047", "P-048", "P-049", "P-050", "P-051")));
    }

    private static List<String> standing(Role role) {
        return Services2024.guide().standing(role).stream()
                .map(p -> p.rows().get(0))
                .map(RowId::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-17, false", "2024-04-18, true", "2024-04-19, true"})
    void nothing_is_known_of_the_guide_before_its_date(LocalDate day, boolean opened) {
        Outcome<Dossier> outcome = anEmptyDossier().on(day).says(opening(CIUSSS));
        assertEquals(opened, outcome instanceof Outcome.Accepted<Dossier>, "P-002");
    }

    @Test
    void every_reading_that_a_rule_names_can_be_changed() {
        assertTrue(Services2024.readings().containsAll(Services2024.guide().readings()));
    }

    @Test
    void the_process_has_five_steps_and_ends_in_a_contract_P_003_P_054() {
        assertEquals(5, AcquisitionStep.values().length);
        assertEquals("Définir ses besoins", AcquisitionStep.DEFINE_NEEDS.label().french());
        assertEquals(AcquisitionStep.CONCLUDE_CONTRACT, AcquisitionStep.values()[4]);
    }
}
