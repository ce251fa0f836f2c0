package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.courtier.json.DocumentRejected;
import org.courtier.json.ocds.NotUnderstood.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading what others publish, and what is told of it. */
class ReleaseJsonTest {

    /** A release as Québec's system shapes it, with invented values. */
    private static final String SEAO_RELEASE = """
            {"ocid":"ocds-ec9k95-1700123","id":"20260924140500","date":"2026-09-24T14:05:00Z","tag":["contract"],
             "language":"fr","initiationType":"tender",
             "parties":[{"id":"OP-20085212","name":"Ville","roles":["buyer"],"details":{"municipal":"1"}},
                        {"id":"FO-1140000002","name":"Boréal","roles":["supplier"],"details":{"neq":"1140000002"}}],
             "buyer":{"id":"OP-20085212","name":"Ville"},
             "tender":{"id":"2026-0147","procurementMethod":"direct","procurementMethodDetails":"Avis d’appel d’offres",
                       "tenderPeriod":{"durationInDay":21},"value":{"amount":425000.0},
                       "items":[{"id":"C01","description":"C01 - Bâtiments"}],
                       "documents":[{"url":"https://exemple.org/avis"}]},
             "contracts":[{"id":"1","awardID":"1","status":"active","value":{"amount":438900.00}}]}
            """;

    private static Imported read(String json, Profile profile) {
        return ReleaseJson.read(json.getBytes(StandardCharsets.UTF_8), profile);
    }

    /** A release with one more field, which ends with a comma. */
    private static String with(String field) {
        return "{" + field + "\"ocid\":\"o\",\"id\":\"1\",\"date\":\"2026-09-24T14:05:00Z\",\"tag\":[\"tender\"],"
                + "\"initiationType\":\"tender\"}";
    }

    @Test
    void a_release_of_the_system_is_understood_in_its_profile() {
        Imported imported = read(SEAO_RELEASE, Profile.SEAO);
        assertEquals(List.of(), imported.report());
        Release release = imported.releases().get(0);
        Tender tender = release.tender().orElseThrow();
        assertEquals(Optional.of(21), tender.tenderPeriod().orElseThrow().durationInDays());
        assertEquals(Optional.empty(), tender.value().orElseThrow().currency());
        assertEquals(Optional.empty(), tender.documents().get(0).id());
        assertEquals(
                Optional.of("1140000002"),
                release.parties().get(1).details().orElseThrow().neq());
        assertEquals(Optional.empty(), imported.whole());
    }

    @Test
    void in_the_strict_profile_the_field_that_the_standard_does_not_have_is_told() {
        assertEquals(
                List.of(new NotUnderstood("/tender/tenderPeriod/durationInDay", Reason.UNKNOWN_FIELD)),
                read(SEAO_RELEASE, Profile.OCDS).report());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "planning":{},                       | /planning                | UNKNOWN_FIELD
            "a/b":1,                             | /?                       | UNKNOWN_FIELD
            "buyer":"Ville",                     | /buyer                   | WRONG_TYPE
            "buyer":{"name":true},               | /buyer/name              | WRONG_TYPE
            "buyer":{"name":null},               | /buyer/name              | NULL_VALUE
            "buyer":null,                        | /buyer                   | NULL_VALUE
            "awards":{},                         | /awards                  | WRONG_TYPE
            "awards":[null],                     | /awards/0                | WRONG_TYPE
            "awards":[{"id":7}],                 | /awards/0/id             | NUMBER_AS_TEXT
            "awards":[{"title":"x"}],            | /awards/0/id             | MISSING_FIELD
            "awards":[{"id":"1","status":"ok"}], | /awards/0/status         | UNKNOWN_CODE
            "awards":[{"id":"1","date":"hier"}], | /awards/0/date           | INVALID_VALUE
            "tender":{"id":"1","numberOfTenderers":1.5}, | /tender/numberOfTenderers | INVALID_VALUE
            "tender":{"id":"1","value":{"amount":"9"}},  | /tender/value/amount      | WRONG_TYPE
            """)
    void what_is_not_understood_is_told_with_its_place(String field, String pointer, Reason reason) {
        Imported imported = read(with(field), Profile.OCDS);
        assertEquals(List.of(new NotUnderstood(pointer, reason)), imported.report());
        assertEquals(1, imported.releases().size());
    }

    @Test
    void a_number_that_stands_for_an_identity_is_kept_as_its_digits() {
        assertEquals(
                "7",
                read(with("\"awards\":[{\"id\":7}],"), Profile.OCDS)
                        .releases()
                        .get(0)
                        .awards()
                        .get(0)
                        .id());
    }

    @Test
    void a_release_without_what_it_cannot_be_without_is_no_release() {
        Imported imported = read("{\"ocid\":\"o\",\"id\":\"1\",\"initiationType\":\"tender\"}", Profile.OCDS);
        assertEquals(List.of(), imported.releases());
        assertEquals(List.of(new NotUnderstood("/date", Reason.MISSING_FIELD)), imported.report());
    }

    @Test
    void the_releases_of_a_package_that_lacks_something_itself_are_read() {
        Imported imported = read("{\"uri\":\"u\",\"releases\":[" + with("") + ",7]}", Profile.OCDS);
        assertEquals(Optional.empty(), imported.whole());
        assertEquals(1, imported.releases().size());
        assertEquals(
                List.of("/version", "/publishedDate", "/publisher", "/releases/1"),
                imported.report().stream().map(NotUnderstood::pointer).toList());
    }

    @Test
    void a_document_that_is_no_object_holds_no_release() {
        assertEquals(
                new Imported(Optional.empty(), List.of(), List.of(new NotUnderstood("", Reason.WRONG_TYPE))),
                read("[1]", Profile.OCDS));
        assertEquals(List.of(), read("{\"releases\":1}", Profile.SEAO).releases());
    }

    @Test
    void what_is_not_JSON_is_rejected() {
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> read("{\"ocid\":", Profile.SEAO));
        assertEquals(DocumentRejected.Code.SYNTAX, rejected.code());
    }

    @Test
    void what_was_exported_comes_back_equal_in_both_profiles() {
        ReleaseExport export = new ReleaseExport(PublishedAcquisition.full());
        ReleasePackage ocds =
                export.ocds(PublishedAcquisition.signed().history()).orElseThrow();
        ReleasePackage seao =
                export.seao(PublishedAcquisition.signed().history()).orElseThrow();
        assertEquals(
                new Imported(Optional.of(ocds), ocds.releases(), List.of()),
                ReleaseJson.read(ReleaseJson.write(ocds, Profile.OCDS), Profile.OCDS));
        assertEquals(
                new Imported(Optional.of(seao), seao.releases(), List.of()),
                ReleaseJson.read(ReleaseJson.write(seao, Profile.SEAO), Profile.SEAO));
        Release one = seao.releases().get(0);
        assertEquals(
                List.of(one),
                ReleaseJson.read(ReleaseJson.write(one, Profile.SEAO), Profile.SEAO)
                        .releases());
    }
}
