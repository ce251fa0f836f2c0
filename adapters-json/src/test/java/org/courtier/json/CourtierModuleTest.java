package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.courtier.ShippedGuides;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Possibility;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.AssessResponse;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.ServicesAction;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.money.Money;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.rule.Basis;
import org.courtier.rule.Finding;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A host's own records, with values of ours in them. */
class CourtierModuleTest {

    private static final Json JSON = new Json(ShippedGuides.all());
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CourtierModule(ShippedGuides.all()))
            .build();

    /** What a front end of a host might send and be sent. */
    public record Sheet(String title, Action action, Optional<Event> event, List<Duty> duties, int page) {}

    public record Answer(
            Dossier dossier,
            Catalogue catalogue,
            Certificate certificate,
            List<Possibility> possible,
            List<Finding> why) {}

    public record Values(
            Money price,
            SupplierId supplier,
            Moment on,
            Role role,
            ServiceCategory category,
            Offer offer,
            Finding.Breach breach,
            Part part,
            HostId own) {}

    public record HostId(String value) {}

    public record Told(ServicesAction any, AssessResponse one) {}

    @Test
    void an_action_and_duties_stand_in_a_record_of_the_host() {
        String action = approved("send-price-request.v1.json");
        List<Duty> duties = JSON.readDuties(bytes(approved("documents/duties.v1.json")));
        String written = MAPPER.writeValueAsString(new Sheet(
                "Envoi",
                JSON.readAction(bytes(action)),
                Optional.of(JSON.readEvent(bytes(approved("price-request-sent.v1.json")))),
                duties,
                2));
        assertTrue(written.contains("\"action\":" + action + ","), written);
        assertTrue(written.contains("\"event\":" + approved("price-request-sent.v1.json") + ","), written);
        Sheet read = MAPPER.readValue(written, Sheet.class);
        assertEquals(duties, read.duties());
        assertEquals(JSON.readAction(bytes(action)), read.action());
        assertEquals(written, MAPPER.writeValueAsString(read));
    }

    @Test
    void whole_documents_stand_in_a_record_of_the_host() {
        Answer answer = new Answer(
                JSON.readDossier(bytes(approved("documents/dossier.v1.json"))),
                JSON.readCatalogue(bytes(approved("documents/catalogue.v1.json"))),
                JSON.readCertificate(bytes(approved("documents/certificate.v1.json"))),
                JSON.readPossibilities(bytes(approved("documents/possibilities.v1.json"))),
                JSON.readFindings(bytes(approved("documents/findings.v1.json"))));
        String written = MAPPER.writeValueAsString(answer);
        assertTrue(written.contains("\"dossier\":" + approved("documents/dossier.v1.json")), written);
        assertEquals(answer, MAPPER.readValue(written, Answer.class));
    }

    @Test
    void values_are_written_as_in_our_own_documents_and_the_host_s_as_ever() {
        Basis basis = new Basis(new RuleKey("probe.rule"), Text.of("Non.", "No."), List.of(), List.of());
        Values values = new Values(
                Money.parse("1234.50"),
                new SupplierId("boreal"),
                Moment.parse("2026-10-19T09:00"),
                Role.CHIEF_EXECUTIVE,
                ServiceCategory.CHANGE_MANAGEMENT,
                ((Offers) part("offers")).received().get(2).offer(),
                new Finding.Breach(basis, List.of(), Text.same("x")),
                part("scope-fit"),
                new HostId("h-1"));
        String written = MAPPER.writeValueAsString(values);
        assertEquals(values, MAPPER.readValue(written, Values.class));
        for (String part : List.of(
                "\"price\":1234.50",
                "\"supplier\":\"boreal\"",
                "\"on\":\"2026-10-19T09:00\"",
                "\"role\":\"chief-executive\"",
                "\"category\":\"service-category/change-management\"",
                "\"offer\":{\"type\":\"hourly-rates\"",
                "\"rate\":118.755}",
                "\"breach\":{\"type\":\"breach\"",
                "\"part\":{\"type\":\"scope-fit\",\"form\":1,",
                "\"own\":{\"value\":\"h-1\"}")) {
            assertTrue(written.contains(part), () -> part + " is not in " + written);
        }
    }

    @Test
    void an_action_of_one_kind_is_read_where_only_that_kind_can_stand() {
        String one = approved("assess-response.v1.json");
        Told told = MAPPER.readValue("{\"any\":" + one + ",\"one\":" + one + "}", Told.class);
        assertEquals(told.any(), told.one());
        String other = "{\"any\":" + one + ",\"one\":" + approved("approve-drafts.v1.json") + "}";
        assertEquals(Code.UNKNOWN_TYPE, rejected(other, Told.class).code());
        String kernels = "{\"any\":" + approved("attest.v1.json") + ",\"one\":" + one + "}";
        assertEquals("/any", rejected(kernels, Told.class).pointer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'attest','form':1,'kind':'services-attestation/needs-met','kind':'x'}| DUPLICATE_FIELD | /action/kind",
                "{'type':'attest','form':1,'kind':'services-attestation/needs-met','more':1}  | UNKNOWN_FIELD   | /action/more",
                "{'type':'attest','form':1,'kind':null}                                       | NULL_VALUE      | /action/kind",
                "{'type':'attest','form':1,'kind':7}                                          | WRONG_TYPE      | /action/kind",
                "{'type':'attest','form':1}                                                   | MISSING_FIELD   | /action/kind",
                "{'type':'attest','form':1e0,'kind':'services-attestation/needs-met'}         | NUMBER_FORM     | /action/form",
                "{'type':'attest','form':1.0e0,'kind':'services-attestation/needs-met'}       | NUMBER_FORM     | /action/form",
                "{'type':'attest','form':'1','kind':'services-attestation/needs-met'}         | WRONG_TYPE      | /action/form",
                "{'type':'attest','form':1,'kind':'services-attestation/\\uD83D'}             | TEXT_FORM       | /action/kind",
                "{'type':'no-such','form':1}                                                  | UNKNOWN_TYPE    | /action/type",
                "[]                                                                           | WRONG_TYPE      | /action",
                "true                                                                         | WRONG_TYPE      | /action"
            })
    void a_value_of_ours_is_read_as_strictly_as_ever(String action, Code code, String pointer) {
        String document = "{\"title\":\"a\",\n \"action\":" + action.replace('\'', '"') + "}";
        DocumentRejected rejected = rejected(document, Sheet.class);
        assertEquals(code, rejected.code());
        assertEquals(pointer, rejected.pointer());
        assertEquals(2, rejected.line());
        assertEquals(11, rejected.column());
    }

    @Test
    void what_the_mapper_lets_pass_around_our_values_does_not_pass_in_them() {
        JsonMapper lenient = MAPPER.rebuild()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .build();
        for (String price : List.of("NaN", "1E2", "1.0E1")) {
            DatabindException refused = assertThrows(
                    DatabindException.class, () -> lenient.readValue("{\"price\":" + price + "}", Values.class));
            assertInstanceOf(DocumentRejected.class, refused.getCause());
        }
    }

    @Test
    void a_refusal_names_the_place_in_jackson_s_way_too_and_never_a_value() {
        String document = "{\"duties\":[{\"secret\":\"secret value\"}]}";
        MismatchedInputException refused =
                assertThrows(MismatchedInputException.class, () -> MAPPER.readValue(document, Sheet.class));
        assertTrue(refused.getMessage().startsWith("UNKNOWN_FIELD at \"/duties/0/secret\""), refused.getMessage());
        assertEquals("duties", refused.getPath().get(0).getPropertyName());
        assertFalse(refused.getMessage().contains("secret value"), refused.getMessage());
    }

    @Test
    void an_outcome_is_written_and_never_read() {
        Outcome<Dossier> refused = new Outcome.Refused<>(
                List.of(new Finding.Breach(
                        new Basis(new RuleKey("probe.rule"), Text.of("Non.", "No."), List.of(), List.of()),
                        List.of(),
                        Text.same("x"))),
                List.of());
        String written = MAPPER.writeValueAsString(refused);
        assertEquals(new String(JSON.writeOutcome(refused), StandardCharsets.UTF_8), written);
        assertThrows(DatabindException.class, () -> MAPPER.readValue(written, Outcome.class));
    }

    @Test
    void the_host_s_layout_and_its_trees_hold_our_values() {
        Action action = JSON.readAction(bytes(approved("draw-up-price-request.v1.json")));
        String indented = MAPPER.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(action);
        assertTrue(indented.lines().count() > 10, indented);
        assertEquals(action, MAPPER.readValue(indented, Action.class));
        JsonNode tree = MAPPER.valueToTree(action);
        assertEquals("draw-up-price-request", tree.get("type").asString());
        assertEquals(action, MAPPER.treeToValue(tree, Action.class));
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        DatabindException refused =
                assertThrows(DatabindException.class, () -> MAPPER.writeValueAsString(Text.same("\u0000")));
        assertTrue(refused.getMessage().startsWith("a text has NUL"), refused.getMessage());
    }

    @Test
    void rows_of_the_rulebook_stand_in_a_list() {
        String rows = MAPPER.writeValueAsString(Rulebook.shipped().rows().subList(0, 2));
        assertTrue(rows.startsWith("[{\"id\":\"C-001\","), rows);
    }

    private static Part part(String name) {
        return JSON.readPart(bytes(approved("parts/" + name + ".v1.json")));
    }

    private static DocumentRejected rejected(String document, Class<?> type) {
        DatabindException refused = assertThrows(DatabindException.class, () -> MAPPER.readValue(document, type));
        return assertInstanceOf(DocumentRejected.class, refused.getCause(), refused::toString);
    }

    private static String approved(String name) {
        return Documents.approved(name).trim();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
