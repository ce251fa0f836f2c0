package org.courtier.json.ocds;

import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Party;
import org.courtier.dossier.DossierEnded;
import org.courtier.dossier.DossierOpened;
import org.courtier.dossier.EndKind;
import org.courtier.dossier.Ending;
import org.courtier.guide.services2024.ChoiceRetracted;
import org.courtier.party.PublicBody;
import org.courtier.testkit.services2024.Scene;
import org.junit.jupiter.api.Test;

/** Which releases a history gives, and what they tell and do not tell. */
class ReleaseExportTest {

    private static List<Release> releases(Told told, Publication publication) {
        return new ReleaseExport(publication)
                .ocds(told.history())
                .map(ReleasePackage::releases)
                .orElse(List.of());
    }

    private static List<Release> releases(Told told) {
        return releases(told, PublishedAcquisition.bare());
    }

    private static Release last(Told told, Publication publication) {
        List<Release> all = releases(told, publication);
        return all.get(all.size() - 1);
    }

    private static Release last(Told told) {
        return last(told, PublishedAcquisition.bare());
    }

    private static List<List<Tag>> tags(Told told) {
        return releases(told).stream().map(Release::tag).toList();
    }

    private static String json(Told told, Publication publication) {
        return new String(ReleaseJson.write(last(told, publication), Profile.OCDS), StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_published_before_the_price_request_is_sent() {
        assertEquals(
                Optional.empty(),
                new ReleaseExport(PublishedAcquisition.full())
                        .ocds(PublishedAcquisition.drawnUp().history()));
    }

    @Test
    void each_step_that_changes_what_is_published_gives_one_release() {
        assertEquals(
                List.of(List.of(Tag.TENDER), List.of(Tag.TENDER_AMENDMENT), List.of(Tag.AWARD), List.of(Tag.CONTRACT)),
                tags(PublishedAcquisition.signed()));
        assertEquals(
                List.of("5-tender", "8-tenderAmendment", "15-award", "18-contract"),
                releases(PublishedAcquisition.signed()).stream()
                        .map(Release::id)
                        .toList());
    }

    @Test
    void the_ocid_is_the_prefix_and_the_identity_of_the_dossier_and_the_date_that_of_the_recording() {
        Release tender = last(PublishedAcquisition.sent());
        assertEquals("ocds-abc123-00000000-0000-0000-0000-000000000093", tender.ocid());
        assertEquals(OffsetDateTime.parse("2026-09-24T14:05:00Z"), tender.date());
    }

    @Test
    void the_window_runs_from_the_sending_to_the_closing() {
        Period window = last(PublishedAcquisition.sent())
                .tender()
                .orElseThrow()
                .tenderPeriod()
                .orElseThrow();
        assertEquals(Optional.of(OffsetDateTime.parse("2026-09-24T10:00:00-04:00")), window.startDate());
        assertEquals(Optional.of(OffsetDateTime.parse("2026-10-15T16:00:00-04:00")), window.endDate());
        assertEquals(Optional.of(21), window.durationInDays());
    }

    @Test
    void a_closing_without_a_time_is_the_last_second_of_its_day() {
        Told told = PublishedAcquisition.drawnUp().at("2026-10-24T10:05", PublishedAcquisition.sending("2026-11-02"));
        assertEquals(
                Optional.of(OffsetDateTime.parse("2026-11-02T23:59:59-05:00")),
                last(told).tender().orElseThrow().tenderPeriod().orElseThrow().endDate());
    }

    @Test
    void an_amendment_names_the_release_before_it_and_its_own() {
        Amendment amendment = last(PublishedAcquisition.signed())
                .tender()
                .orElseThrow()
                .amendments()
                .get(0);
        assertEquals(Optional.of("5-tender"), amendment.amendsReleaseID());
        assertEquals(Optional.of("8-tenderAmendment"), amendment.releaseID());
    }

    @Test
    void who_was_solicited_who_responded_and_the_estimate_are_not_told_before_the_award() {
        String told = json(PublishedAcquisition.chosen(), PublishedAcquisition.full());
        assertFalse(told.contains("aurore"), told);
        assertFalse(told.contains("boreal"), told);
        assertFalse(told.contains("425000"), told);
    }

    @Test
    void a_choice_is_an_award_only_once_the_authorisations_are_confirmed() {
        assertEquals(2, releases(PublishedAcquisition.chosen()).size());
        Award award = last(PublishedAcquisition.awarded()).awards().get(0);
        assertEquals(Optional.of(AwardStatus.ACTIVE), award.status());
        assertEquals(Optional.of(OffsetDateTime.parse("2026-11-10T08:30:00-05:00")), award.date());
        assertEquals(
                "438900.00", award.value().orElseThrow().amount().orElseThrow().toString());
        assertEquals(Optional.of("CAD"), award.value().orElseThrow().currency());
        assertEquals(Optional.of("Prix avant taxes"), award.description());
    }

    @Test
    void the_losing_response_is_told_only_where_the_host_discloses_it() {
        String hidden = json(PublishedAcquisition.signed(), PublishedAcquisition.bare());
        assertFalse(hidden.contains("aurore"), hidden);
        assertFalse(hidden.contains("bids"), hidden);
        Release open = last(PublishedAcquisition.signed(), PublishedAcquisition.full());
        assertEquals(
                List.of("aurore", "boreal"),
                open.bids().orElseThrow().details().stream().map(Bid::id).toList());
        assertEquals(List.of("buyer", "procuringEntity"), open.parties().get(0).roles());
        assertEquals(List.of("centralPurchasingBody"), open.parties().get(1).roles());
        assertEquals(List.of("supplier", "tenderer"), open.parties().get(2).roles());
        assertEquals(List.of("tenderer"), open.parties().get(3).roles());
    }

    @Test
    void responses_are_disclosed_only_with_their_extension_declared() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> PublishedAcquisition.bare().disclosing(Disclosure.BID_DETAILS));
        assertTrue(e.getMessage().contains("extension"), e.getMessage());
    }

    @Test
    void a_contract_is_told_once_the_last_party_has_signed() {
        Told one = PublishedAcquisition.awarded()
                .at("2026-11-12T09:00", PublishedAcquisition.signature(Party.CLIENT, "2026-11-12T09:00"));
        assertEquals(List.of(), last(one).contracts());
        Contract contract = last(PublishedAcquisition.signed()).contracts().get(0);
        assertEquals(Optional.of(OffsetDateTime.parse("2026-11-16T00:00:00-05:00")), contract.dateSigned());
        assertEquals(
                contract.awardID(),
                last(PublishedAcquisition.signed()).awards().get(0).id());
    }

    @Test
    void no_document_is_told_but_those_that_the_host_links() {
        assertEquals(
                List.of(),
                last(PublishedAcquisition.signed()).contracts().get(0).documents());
        List<ReleaseDocument> linked = last(PublishedAcquisition.signed(), PublishedAcquisition.full())
                .contracts()
                .get(0)
                .documents();
        assertEquals(
                List.of(Optional.of("specific-contract-1"), Optional.of("commitment-form-1")),
                linked.stream().map(ReleaseDocument::id).toList());
        assertEquals(
                Optional.of("Version 1; SHA-256 " + "0123456789abcdef".repeat(4)),
                linked.get(0).description());
        assertEquals(Optional.of("application/pdf"), linked.get(0).format());
        assertEquals(Optional.empty(), linked.get(1).format());
    }

    @Test
    void an_award_that_is_taken_back_is_cancelled_and_the_next_one_is_another() {
        Told retracted = PublishedAcquisition.awarded()
                .at("2026-11-10T14:00", new ChoiceRetracted("erreur", Moment.parse("2026-11-10T14:00")));
        assertEquals(List.of(Tag.AWARD_CANCELLATION), last(retracted).tag());
        assertEquals(
                Optional.of(AwardStatus.CANCELLED),
                last(retracted).awards().get(0).status());
        Release again = last(retracted.at("2026-11-10T15:00", PublishedAcquisition.choice(AURORE)));
        assertEquals(List.of(Tag.AWARD), again.tag());
        assertEquals(List.of("1", "2"), again.awards().stream().map(Award::id).toList());
    }

    @Test
    void a_dossier_that_ends_before_its_contract_cancels_what_was_told() {
        DossierEnded ended = new DossierEnded(new Ending(EndKind.ABANDONED, "budget", Moment.parse("2026-11-11")));
        Release open = last(PublishedAcquisition.sent().at("2026-11-11T09:00", ended));
        assertEquals(List.of(Tag.TENDER_CANCELLATION), open.tag());
        Release late = last(PublishedAcquisition.awarded().at("2026-11-11T09:00", ended));
        assertEquals(List.of(Tag.TENDER_CANCELLATION, Tag.AWARD_CANCELLATION), late.tag());
        assertEquals(
                Optional.of(TenderStatus.CANCELLED), late.tender().orElseThrow().status());
    }

    @Test
    void a_correction_gives_another_release_and_changes_no_earlier_one() {
        List<Release> before = releases(PublishedAcquisition.signed());
        List<Release> after = releases(PublishedAcquisition.signed()
                .correcting("2026-11-18T09:00", 5, PublishedAcquisition.sending("2026-10-16T16:00")));
        assertEquals(before, after.subList(0, before.size()));
        assertEquals(List.of(Tag.TENDER_UPDATE), after.get(before.size()).tag());
        assertEquals("19-tenderUpdate", after.get(before.size()).id());
    }

    @Test
    void a_corrected_offer_updates_the_award_and_the_contract() {
        Release corrected = last(PublishedAcquisition.signed()
                .correcting("2026-11-18T09:00", 10, PublishedAcquisition.response(BOREAL, "438990.00")));
        assertEquals(List.of(Tag.AWARD_UPDATE, Tag.CONTRACT_UPDATE), corrected.tag());
    }

    @Test
    void a_sending_that_never_was_is_cancelled() {
        Release corrected =
                last(PublishedAcquisition.sent().correcting("2026-09-25T09:00", 5, PublishedAcquisition.request()));
        assertEquals(List.of(Tag.TENDER_CANCELLATION), corrected.tag());
    }

    @Test
    void a_corrected_client_is_an_update() {
        PublicBody renamed = new PublicBody(Scene.CIUSSS.id(), "CISSS de l'Estuaire", List.of());
        Release corrected = last(PublishedAcquisition.sent()
                .correcting(
                        "2026-09-25T09:00", 1, new DossierOpened("2026-0147", renamed, Moment.parse("2026-09-14"))));
        assertEquals(List.of(Tag.TENDER_UPDATE), corrected.tag());
        assertEquals(
                Optional.of("CISSS de l'Estuaire"),
                corrected.buyer().orElseThrow().name());
    }

    @Test
    void without_criteria_the_price_alone_decides() {
        assertEquals(
                Optional.of("ratedCriteria"),
                last(PublishedAcquisition.sent())
                        .tender()
                        .orElseThrow()
                        .awardBasis()
                        .awardCriteria());
        assertEquals(
                Optional.of("priceOnly"),
                last(new Told()
                                .at(
                                        "2026-09-14T09:00",
                                        new DossierOpened("1", Scene.CIUSSS, Moment.parse("2026-09-14")))
                                .at("2026-09-24T10:05", PublishedAcquisition.sending("2026-10-15")))
                        .tender()
                        .orElseThrow()
                        .awardBasis()
                        .awardCriteria());
    }

    @Test
    void the_same_history_gives_the_same_bytes() {
        assertEquals(
                json(PublishedAcquisition.signed(), PublishedAcquisition.full()),
                json(PublishedAcquisition.signed(), PublishedAcquisition.full()));
    }
}
