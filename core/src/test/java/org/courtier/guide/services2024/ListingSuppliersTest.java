package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.GivenNeeds.aNeed;
import static org.courtier.guide.services2024.GivenNeeds.attested;
import static org.courtier.guide.services2024.ServiceCategory.CHANGE_MANAGEMENT;
import static org.courtier.guide.services2024.ServiceCategory.PRELIMINARY_ANALYSIS;
import static org.courtier.guide.services2024.ServiceCategory.TEAMS_TELEPHONY;
import static org.courtier.guide.services2024.ServicesAttestation.LEGAL_CAPACITY;
import static org.courtier.guide.services2024.ServicesAttestation.QUESTIONS_PREPARED;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.DELTA;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Kernel;
import org.courtier.decision.Part;
import org.courtier.decision.Possibility;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Sections 3.3 to 3.3.2, step 3. */
class ListingSuppliersTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);
    private static final String EXPERTISE = "Combien de migrations avez-vous menées?";
    private static final String PRICE = "Quels éléments faut-il préciser pour un prix juste?";

    private static final ExcludeSupplier DELTA_SET_ASIDE = new ExcludeSupplier(
            DELTA,
            "N'a pas de ressources dans la région, selon sa réponse écrite",
            Optional.of(document(ServicesDocument.EXCLUSION_RECORD)));
    private static final RecordSupplierAnswer AN_ANSWER_OF_AURORE =
            new RecordSupplierAnswer(AURORE, document(ServicesDocument.SUPPLIER_ANSWERS));

    @Test
    void the_client_alone_contacts_records_and_excludes() {
        Play broker = aNeedDefined().as(BROKER);
        broker.refuses(asking(EXPERTISE, AURORE), "P-119");
        broker.refuses(DELTA_SET_ASIDE, "P-110");
        prepared().does(asking(EXPERTISE, AURORE)).as(BROKER).refuses(AN_ANSWER_OF_AURORE, "P-124");
    }

    @Test
    void the_client_may_shorten_the_list_by_its_own_needs() {
        Play play = aNeedDefined();
        for (SupplierId supplier : FIVE.subList(1, 5)) {
            play = play.does(new ExcludeSupplier(
                    supplier, "Hors du besoin", Optional.of(document(ServicesDocument.EXCLUSION_RECORD))));
        }
        Exclusions exclusions = play.part(Exclusions.class);
        assertTrue(exclusions.documented(DELTA), "P-110");
        assertFalse(exclusions.documented(AURORE), "P-111");
        assertEquals(List.of(Text.same("aurore")), excludable(play));
    }

    @Test
    void a_decision_not_to_consider_a_supplier_is_documented() {
        aNeedDefined().refuses(new ExcludeSupplier(DELTA, "Hors du besoin", Optional.empty()), "P-114");
        aNeedDefined().refuses(new ExcludeSupplier(DELTA, " ", Optional.empty()), "P-114", "P-115");
    }

    @Test
    void the_documentation_has_an_objective_reason_and_keeps_who_and_when() {
        aNeedDefined().refuses(new ExcludeSupplier(DELTA, " ", DELTA_SET_ASIDE.document()), "P-115");
        Exclusion kept = aNeedDefined()
                .does(DELTA_SET_ASIDE)
                .part(Exclusions.class)
                .find(DELTA)
                .orElseThrow();
        assertEquals(
                new Exclusion(
                        DELTA,
                        DELTA_SET_ASIDE.reason(),
                        document(ServicesDocument.EXCLUSION_RECORD),
                        BUYER,
                        Moment.on(TUE_2026_09_15)),
                kept,
                "P-115");
    }

    @Test
    void honest_and_fair_treatment_stands_at_all_times() {
        List<String> standing = Services2024.guide().standing(Role.CLIENT).stream()
                .flatMap(p -> p.rows().stream())
                .map(Object::toString)
                .toList();
        assertTrue(standing.containsAll(List.of("P-112", "P-113")));
    }

    @Test
    void suppliers_are_first_identified_from_the_summary_table() {
        assertEquals(
                Optional.of(FIVE),
                listed(CHANGE_MANAGEMENT, PRELIMINARY_ANALYSIS).value(),
                "P-117");
        assertEquals(Optional.of(FIVE.subList(0, 3)), listed(TEAMS_TELEPHONY).value());
        assertEquals(
                Optional.of(FIVE.subList(0, 3)),
                listed(CHANGE_MANAGEMENT, TEAMS_TELEPHONY).value(),
                "P-118");
    }

    @Test
    void without_a_need_the_suppliers_are_not_known() {
        assertEquals(
                Answer.Status.NOT_KNOWN,
                anOpenedDossier().asks(new QualifiedSuppliers()).status());
        assertEquals(List.of(), excludable(anOpenedDossier()));
    }

    @Test
    void identifying_suppliers_is_owed_until_one_is_contacted_or_set_aside() {
        assertEquals(Duty.Status.OPEN, aNeedDefined().duty("P-117").status());
        Play excluding = aNeedDefined().on(WED_2026_09_16).does(DELTA_SET_ASIDE);
        assertEquals(
                Optional.of(Moment.on(WED_2026_09_16)), excluding.duty("P-117").ended());
        Play both = excluding.given(contacted(contact(TUE_2026_09_15, EXPERTISE, AURORE)));
        assertEquals(Optional.of(Moment.on(TUE_2026_09_15)), both.duty("P-117").ended());
    }

    @Test
    void suppliers_may_be_asked_for_their_expertise_and_the_markets_experience() {
        for (ContactPurpose purpose : ContactPurpose.values()) {
            ContactSuppliers contact =
                    new ContactSuppliers(List.of(AURORE), purpose, Channel.EMAIL, List.of(EXPERTISE));
            String right = purpose == ContactPurpose.VALIDATE_EXPERTISE ? "P-119" : "P-120";
            assertEquals(List.of(), prepared().accepts(contact).irregularities(), right);
        }
    }

    @Test
    void suppliers_may_orient_the_client_and_their_answers_are_kept() {
        Play play = prepared().does(asking(PRICE, AURORE));
        assertEquals(List.of(), play.accepts(AN_ANSWER_OF_AURORE).irregularities(), "P-121");
        SupplierAnswer kept = play.does(AN_ANSWER_OF_AURORE)
                .part(SupplierContacts.class)
                .answers()
                .get(0);
        assertEquals(document(ServicesDocument.SUPPLIER_ANSWERS), kept.document(), "P-124");
    }

    @Test
    void legal_capacity_is_verified_before_any_step_with_suppliers() {
        Play unverified = aNeedDefined().given(attested(MON_2026_09_14, QUESTIONS_PREPARED));
        unverified.irregular(asking(EXPERTISE, AURORE), "P-039");
        Play later = unverified.given(attested(WED_2026_09_16, LEGAL_CAPACITY, QUESTIONS_PREPARED));
        later.irregular(asking(EXPERTISE, AURORE), "P-039");
        assertTrue(later.on(WED_2026_09_16)
                .accepts(asking(EXPERTISE, AURORE))
                .irregularities()
                .isEmpty());
    }

    @Test
    void a_contact_without_preparation_is_irregular_and_never_refused() {
        Play unprepared = aNeedDefined().given(attested(MON_2026_09_14, LEGAL_CAPACITY));
        unprepared.irregular(asking(EXPERTISE, AURORE), "P-125");
        assertEquals(
                1,
                unprepared
                        .does(asking(EXPERTISE, AURORE))
                        .part(SupplierContacts.class)
                        .made()
                        .size());
    }

    @Test
    void on_one_day_preparation_counts_as_before_unless_the_times_say_otherwise() {
        Play nine = aNeedDefined().at(Moment.at(TUE_2026_09_15, LocalTime.of(9, 0)));
        Moment eight = Moment.at(TUE_2026_09_15, LocalTime.of(8, 0));
        Moment ten = Moment.at(TUE_2026_09_15, LocalTime.of(10, 0));
        for (Moment inTime : List.of(eight, Moment.on(TUE_2026_09_15))) {
            assertEquals(
                    List.of(),
                    nine.given(attested(inTime, LEGAL_CAPACITY, QUESTIONS_PREPARED))
                            .accepts(asking(EXPERTISE, AURORE))
                            .irregularities());
        }
        nine.given(attested(ten, LEGAL_CAPACITY, QUESTIONS_PREPARED)).irregular(asking(EXPERTISE, AURORE), "P-125");
    }

    @Test
    void preparation_is_due_by_the_day_of_the_first_contact() {
        Play contacted = aNeedDefined().does(asking(EXPERTISE, AURORE)).on(WED_2026_09_16);
        Duty open = contacted.duty("P-125");
        assertTrue(open.open() && open.overdue(WED_2026_09_16) && !open.overdue(TUE_2026_09_15));
        assertEquals(Duty.Status.DONE_IN_TIME, preparedOn(contacted, MON_2026_09_14));
        assertEquals(Duty.Status.DONE_IN_TIME, preparedOn(contacted, TUE_2026_09_15));
        assertEquals(Duty.Status.DONE_LATE, preparedOn(contacted, WED_2026_09_16));
        assertEquals(List.of(), aNeedDefined().duties("P-125"));
    }

    @Test
    void all_suppliers_are_asked_the_same_questions() {
        Play play = prepared().does(asking(EXPERTISE, AURORE, BOREAL));
        assertFalse(play.advises(asking(EXPERTISE, CARTIER), "P-122"));
        assertTrue(play.advises(asking(PRICE, CARTIER), "P-122"));
        assertTrue(play.advises(asking(PRICE, AURORE), "P-122"));
        assertFalse(play.advises(asking(PRICE, AURORE, BOREAL), "P-122"));
    }

    @Test
    void questions_are_asked_in_writing() {
        for (Channel channel : Channel.values()) {
            ContactSuppliers contact = new ContactSuppliers(
                    List.of(AURORE), ContactPurpose.VALIDATE_EXPERTISE, channel, List.of(EXPERTISE));
            assertEquals(!channel.written(), prepared().advises(contact, "P-123"), channel + " P-123");
        }
    }

    @Test
    void only_a_supplier_that_was_contacted_answers() {
        prepared().refuses(AN_ANSWER_OF_AURORE, "P-124");
        prepared().does(asking(EXPERTISE, BOREAL)).refuses(AN_ANSWER_OF_AURORE, "P-124");
        assertThrows(
                ImpossibleEvent.class,
                () -> Kernel.evolve(
                        aNeedDefined().dossier(),
                        new SupplierAnswered(new SupplierAnswer(
                                AURORE, document(ServicesDocument.SUPPLIER_ANSWERS), Moment.on(TUE_2026_09_15)))));
    }

    @Test
    void a_contact_has_a_supplier_and_no_blank_question() {
        assertThrows(IllegalArgumentException.class, () -> asking(EXPERTISE));
        assertThrows(IllegalArgumentException.class, () -> asking(" ", AURORE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Exclusion(DELTA, " ", document(ServicesDocument.OTHER), BUYER, Moment.on(TUE_2026_09_15)));
    }

    private static Play aNeedDefined() {
        return anOpenedDossier().given(aNeed(MON_2026_09_14, CHANGE_MANAGEMENT)).on(TUE_2026_09_15);
    }

    private static Play prepared() {
        return aNeedDefined().given(attested(MON_2026_09_14, LEGAL_CAPACITY, QUESTIONS_PREPARED));
    }

    private static Duty.Status preparedOn(Play contacted, LocalDate day) {
        return contacted.given(attested(day, QUESTIONS_PREPARED)).duty("P-125").status();
    }

    private static Answer<List<SupplierId>> listed(ServiceCategory... categories) {
        return anOpenedDossier().given(aNeed(MON_2026_09_14, categories)).asks(new QualifiedSuppliers());
    }

    private static List<Text> excludable(Play play) {
        return play.possible().stream()
                .filter(p -> p.action() == ExcludeSupplier.class && p.open())
                .map(Possibility::target)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Part contacted(SupplierContact... made) {
        return new SupplierContacts(List.of(made), List.of());
    }

    private static SupplierContact contact(LocalDate on, String question, SupplierId... suppliers) {
        return new SupplierContact(
                List.of(suppliers), ContactPurpose.VALIDATE_EXPERTISE, Channel.EMAIL, List.of(question), Moment.on(on));
    }

    private static ContactSuppliers asking(String question, SupplierId... suppliers) {
        return new ContactSuppliers(
                List.of(suppliers), ContactPurpose.VALIDATE_EXPERTISE, Channel.EMAIL, List.of(question));
    }
}
