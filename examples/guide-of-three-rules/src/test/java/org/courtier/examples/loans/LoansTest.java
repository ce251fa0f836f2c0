package org.courtier.examples.loans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.Desk;
import org.courtier.Submission;
import org.courtier.calendar.Moment;
import org.courtier.decision.Duty;
import org.courtier.decision.Guides;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.CourtierModule;
import org.courtier.json.DocumentRejected;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.Bytes;
import org.courtier.spi.CommandId;
import org.courtier.spi.EntryBytes;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A guide of another module has its forms and its texts without a line outside its package. */
class LoansTest {

    private static final Guides GUIDES = Guides.of(Loans.guide());
    private static final Json JSON = new Json(GUIDES);
    private static final JsonCodec CODEC = new JsonCodec(GUIDES);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUE_2026_11_17 = LocalDate.of(2026, 11, 17);
    private static final StreamId ID = StreamId.dossier(new UUID(0, 1));
    private static final String BORROW = "{\"type\":\"borrow-equipment\",\"form\":1,\"equipment\":\"Portable no 12\","
            + "\"guides\":[\"loans\"],\"readings\":{\"choices\":[]}}";
    private static final String RETURN = "{\"type\":\"return-equipment\",\"form\":1}";

    private final Desk<Dossier> loans =
            Courtier.with(GUIDES, new InMemoryJournal(CODEC)).dossiers();

    @Test
    void an_action_comes_as_json_and_its_dossier_goes_as_json() {
        assertInstanceOf(Submission.Recorded.class, submit(Role.CLIENT, MON_2026_11_02, BORROW));
        Dossier lent = loans.state(ID);
        assertEquals(
                "{\"type\":\"dossier\",\"form\":1,\"id\":\"dossier:00000000-0000-0000-0000-000000000001\",\"parts\":["
                        + "{\"type\":\"frame\",\"form\":1,\"guides\":[\"loans\"],\"readings\":{\"choices\":[]},"
                        + "\"opened\":\"2026-11-02T12:00\"},"
                        + "{\"type\":\"loan\",\"form\":1,\"equipment\":\"Portable no 12\",\"since\":\"2026-11-02T12:00\"}]}",
                text(JSON.writeDossier(lent)));
        assertEquals(lent, JSON.readDossier(JSON.writeDossier(lent)));
        assertThrows(DocumentRejected.class, () -> JSON.readAction(bytes(BORROW.replace("Portable no 12", ""))));
    }

    @Test
    void the_guard_refuses_in_both_languages() {
        Submission.Refused refused =
                assertInstanceOf(Submission.Refused.class, submit(Role.BROKER, MON_2026_11_02, BORROW));
        String sentence = refused.findings().get(0).sentence(Language.FRENCH);
        assertTrue(sentence.startsWith("Le client seul emprunte et rapporte. Constaté"), sentence);
        assertTrue(text(JSON.writeOutcome(refused.outcome()))
                .contains("\"en\":\"The client alone borrows and returns.\""));
    }

    @Test
    void the_duty_is_due_on_the_tenth_business_day() {
        submit(Role.CLIENT, MON_2026_11_02, BORROW);
        String open = text(JSON.writeDuties(loans.duties(ID, MON_2026_11_02)));
        assertTrue(open.contains("\"due\":{\"type\":\"on\",\"date\":\"2026-11-16\",\"certificate\":"), open);
        submit(Role.CLIENT, MON_2026_11_16, RETURN);
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                loans.duties(ID, MON_2026_11_16).get(0).status());
    }

    @Test
    void the_duty_is_done_late_a_day_after() {
        submit(Role.CLIENT, MON_2026_11_02, BORROW);
        submit(Role.CLIENT, TUE_2026_11_17, RETURN);
        assertEquals(
                Duty.Status.DONE_LATE, loans.duties(ID, TUE_2026_11_17).get(0).status());
    }

    @Test
    void the_question_is_answered_with_a_certificate() {
        submit(Role.CLIENT, MON_2026_11_02, BORROW);
        var certificate =
                loans.ask(ID, new LastDay(), Moment.on(MON_2026_11_02)).value().orElseThrow();
        assertEquals(MON_2026_11_16, certificate.result());
        assertEquals(certificate, JSON.readCertificate(JSON.writeCertificate(certificate)));
    }

    @Test
    void what_it_stored_in_an_earlier_form_is_read() {
        String former = "{\"type\":\"equipment-returned\",\"form\":1,\"date\":\"2026-11-16\"}";
        assertEquals(
                new EquipmentReturned(Moment.on(MON_2026_11_16)),
                CODEC.decodeEvent(new EntryBytes("equipment-returned", 1, Bytes.of(bytes(former)))));
    }

    @Test
    void a_form_for_its_action_can_be_made_from_its_schema() {
        JsonNode form = JsonMapper.shared()
                .readTree(JSON.schema("action", Language.FRENCH))
                .at("/$defs/borrow-equipment");
        assertEquals("Emprunter un équipement", form.get("title").asString());
        assertEquals("Équipement", form.at("/properties/equipment/title").asString());
    }

    @Test
    void a_mapper_of_the_host_knows_its_words() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CourtierModule(GUIDES)).build();
        List<LoanAction> actions = List.of(mapper.readValue(BORROW, LoanAction.class), new ReturnEquipment());
        assertEquals("[" + BORROW + "," + RETURN + "]", mapper.writeValueAsString(actions));
    }

    private Submission submit(Role role, LocalDate day, String action) {
        Instant recorded = Instant.parse(day + "T18:00:00Z");
        return loans.submit(new Command(
                ID,
                new CommandId(UUID.nameUUIDFromBytes(bytes(day + action))),
                Actor.of(new PersonRef("acheteuse"), new OrganisationId("ciusss"), role),
                Moment.at(day, LocalTime.NOON),
                recorded,
                JSON.readAction(bytes(action))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
