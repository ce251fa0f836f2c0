package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CIUSSS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.contract.AmountBand;
import org.courtier.contract.ConcludedContract;
import org.courtier.contract.ConsentOf;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.PersonRef;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Section 4.5: the list of concluded contracts. */
class SharingExperienceTest {

    private static final PersonRef ADVISER = new PersonRef("adviser");
    private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
    private static final ListContract WITHOUT_A_NAME = new ListContract(Optional.empty());
    private static final ListContract WITH_THE_NAME = new ListContract(Optional.of(ADVISER));
    private static final GiveContactConsent CLIENT_AGREES = new GiveContactConsent(ConsentOf.CLIENT, ADVISER);
    private static final GiveContactConsent PERSON_ACCEPTS = new GiveContactConsent(ConsentOf.PERSON, ADVISER);

    private static Play consented() {
        return inForce().does(CLIENT_AGREES).does(PERSON_ACCEPTS);
    }

    private static ConcludedContract entry(Play play) {
        return play.asks(new ListEntry()).value().orElseThrow();
    }

    private static References bands(String... bounds) {
        AmountBands bands = new AmountBands(Stream.of(bounds).map(Money::parse).toList());
        return References.of(new Reference<>(
                AmountBands.KEY,
                "1",
                bands,
                Text.of("Courtier", "Broker"),
                LocalDate.of(2026, 1, 1),
                Optional.empty()));
    }

    // what the list shows: P-262 to P-268

    @Test
    void the_list_shows_the_body_the_supplier_the_categories_and_the_term_P_264_P_265_P_266_P_268() {
        ConcludedContract entry = entry(inForce());
        assertEquals(CIUSSS.name(), entry.body());
        assertEquals(AURORE, entry.supplier());
        assertEquals(List.of(ServiceCategory.PRELIMINARY_ANALYSIS), entry.categories());
        assertEquals(Optional.of(new Window(TUE_2026_10_13, LAST_DAY)), entry.term());
        assertEquals(Optional.empty(), entry(concluded()).term());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                readyToSign(AURORE).asks(new ListEntry()).status());
    }

    @Test
    void the_size_is_a_band_and_never_the_amount_P_267() {
        assertEquals(Optional.empty(), entry(inForce()).size());
        for (String above : List.of("90000.01", "500000.00")) {
            AmountBand below =
                    entry(inForce().with(bands("25000.00", above))).size().orElseThrow();
            assertEquals(Money.parse("25000.00"), below.from());
            assertEquals(Optional.of(Money.parse(above)), below.below());
        }
        AmountBand last =
                entry(inForce().with(bands("25000.00", "90000.00"))).size().orElseThrow();
        assertEquals(Money.parse("90000.00"), last.from());
        assertEquals("$90,000.00 and more before taxes", last.words().english());
        assertEquals(
                "de 0,00 $ à moins de 90 000,01 $ avant taxes",
                entry(inForce().with(bands("90000.01")))
                        .size()
                        .orElseThrow()
                        .words()
                        .french()
                        .replace('\u00a0', ' '));
    }

    @Test
    void bands_go_up_P_267() {
        assertThrows(IllegalArgumentException.class, () -> new AmountBands(List.of(Money.ZERO)));
        assertThrows(
                IllegalArgumentException.class, () -> new AmountBands(List.of(Money.ofCents(2), Money.ofCents(2))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AmountBand(Money.ofCents(2), Optional.of(Money.ofCents(2)), TaxBasis.BEFORE_TAXES));
    }

    // the Broker publishes it: P-263

    @Test
    void the_broker_lists_a_concluded_contract_P_263() {
        assertEquals(Duty.Status.OPEN, inForce().duty("P-263").status());
        Play listed = inForce().as(BROKER).does(WITHOUT_A_NAME);
        assertEquals(Duty.Status.DONE_IN_TIME, listed.duty("P-263").status());
        Play again = listed.on(LAST_DAY).does(WITHOUT_A_NAME);
        assertEquals(Optional.of(Moment.on(MON_2026_11_02)), again.duty("P-263").ended());
        inForce().refuses(WITHOUT_A_NAME, "P-263");
        readyToSign(AURORE).as(BROKER).refuses(WITHOUT_A_NAME);
        inForce().as(BROKER).on(TUE_2026_10_06).refuses(WITHOUT_A_NAME, "P-263");
    }

    // the name: P-269, P-270

    @Test
    void a_name_takes_both_consents_P_269_P_270() {
        inForce().as(BROKER).refuses(WITH_THE_NAME, "P-269");
        inForce().does(CLIENT_AGREES).as(BROKER).refuses(WITH_THE_NAME, "P-269");
        inForce().does(PERSON_ACCEPTS).as(BROKER).refuses(WITH_THE_NAME, "P-269");
        consented().as(BROKER).does(WITH_THE_NAME);
        consented().as(BROKER).refuses(new ListContract(Optional.of(new PersonRef("somebody-else"))), "P-269");
        consented().as(BROKER).on(TUE_2026_10_13).refuses(WITH_THE_NAME, "P-269");
        assertEquals(Optional.of(ADVISER), entry(consented()).contact());
        assertEquals(Optional.empty(), entry(inForce().does(CLIENT_AGREES)).contact());
    }

    @Test
    void either_consent_can_be_withdrawn_P_269() {
        for (ConsentOf consent : ConsentOf.values()) {
            Play withdrawn = consented().does(new WithdrawContactConsent(consent));
            withdrawn.as(BROKER).refuses(WITH_THE_NAME, "P-269");
            assertEquals(Optional.empty(), entry(withdrawn).contact());
        }
        inForce().refuses(new WithdrawContactConsent(ConsentOf.CLIENT), "P-269");
        inForce().as(BROKER).refuses(CLIENT_AGREES, "P-270");
    }

    @Test
    void a_listed_name_whose_consent_is_withdrawn_is_taken_off_P_269() {
        Play named = consented().as(BROKER).does(WITH_THE_NAME).as(BUYER);
        assertEquals(List.of(), named.duties("P-269"));
        Play withdrawn = named.on(TUE_2026_11_03).does(new WithdrawContactConsent(ConsentOf.PERSON));
        assertEquals(Duty.Status.OPEN, withdrawn.duty("P-269").status());
        Play takenOff = withdrawn.as(BROKER).does(WITHOUT_A_NAME);
        assertEquals(Duty.Status.DONE_IN_TIME, takenOff.duty("P-269").status());
        assertEquals(List.of(), withdrawn.does(PERSON_ACCEPTS).duties("P-269"));
        Play neverNamed = consented()
                .as(BROKER)
                .does(WITHOUT_A_NAME)
                .as(BUYER)
                .on(TUE_2026_11_03)
                .does(new WithdrawContactConsent(ConsentOf.PERSON));
        assertEquals(List.of(), neverNamed.duties("P-269"));
    }

    @Test
    void the_consents_to_another_person_do_not_count_P_269() {
        PersonRef another = new PersonRef("another");
        Play changed = consented().does(new GiveContactConsent(ConsentOf.CLIENT, another));
        changed.as(BROKER).refuses(new ListContract(Optional.of(another)), "P-269");
        changed.as(BROKER).refuses(WITH_THE_NAME, "P-269");
    }
}
