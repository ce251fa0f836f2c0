package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shape of Québec's system, and the explanation of each place where it differs from the standard's. */
class DifferenceTest {

    private static final ReleaseExport FULL = new ReleaseExport(PublishedAcquisition.full());

    private static Release ocds() {
        List<Release> all =
                FULL.ocds(PublishedAcquisition.signed().history()).orElseThrow().releases();
        return all.get(all.size() - 1);
    }

    private static Release seao() {
        List<Release> all =
                FULL.seao(PublishedAcquisition.signed().history()).orElseThrow().releases();
        return all.get(all.size() - 1);
    }

    @Test
    void parties_have_the_identities_of_the_system_and_their_NEQ_in_the_details() {
        assertEquals(
                List.of("OP-20085212", "OP-20012345", "FO-1140000002", "FO-1140000001"),
                seao().parties().stream().map(Party::id).toList());
        assertEquals(
                Optional.of("1140000002"),
                seao().parties().get(2).details().orElseThrow().neq());
        assertEquals(Optional.of("OP-20085212"), seao().buyer().orElseThrow().id());
        assertEquals(
                Optional.of("FO-1140000002"),
                seao().awards().get(0).suppliers().get(0).id());
    }

    @Test
    void labels_are_french_and_items_stand_under_the_category_of_the_system() {
        assertEquals(
                Optional.of("Contrat de gré à gré"),
                seao().tender().orElseThrow().procedure().procurementMethodDetails());
        assertEquals(
                "S8 - Migration et intégration de solutions infonuagiques IaaS, PaaS et SaaS reliées",
                seao().tender()
                        .orElseThrow()
                        .subject()
                        .items()
                        .get(0)
                        .description()
                        .orElseThrow());
    }

    @Test
    void every_difference_of_a_signed_contract_is_explained_in_both_languages() {
        List<Difference> found = Difference.between(ocds(), seao());
        assertEquals(
                List.of(
                        "/ocid",
                        "/id",
                        "/parties/0/id",
                        "/parties/1/id",
                        "/parties/2/id",
                        "/parties/2/identifier",
                        "/parties/3/id",
                        "/parties/3/identifier",
                        "/buyer/id",
                        "/tender/items/0/id",
                        "/tender/items/0/description",
                        "/tender/procuringEntity/id",
                        "/tender/value/currency",
                        "/tender/procurementMethod",
                        "/tender/procurementMethodDetails",
                        "/tender/tenderPeriod/durationInDays",
                        "/tender/tenderPeriod/durationInDay",
                        "/tender/contractPeriod/durationInDays",
                        "/tender/contractPeriod/durationInDay",
                        "/tender/tenderers/0/id",
                        "/tender/tenderers/1/id",
                        "/tender/documents/0/id",
                        "/tender/documents/0/documentType",
                        "/tender/documents/0/title",
                        "/tender/documents/0/description",
                        "/tender/documents/0/format",
                        "/tender/amendments/0/amendsReleaseID",
                        "/tender/amendments/0/releaseID",
                        "/tender/additionalProcurementCategories",
                        "/bids",
                        "/awards/0/value/currency",
                        "/awards/0/suppliers/0/id",
                        "/awards/0/contractPeriod/durationInDays",
                        "/awards/0/contractPeriod/durationInDay",
                        "/contracts/0/period/durationInDays",
                        "/contracts/0/period/durationInDay",
                        "/contracts/0/value/currency",
                        "/contracts/0/documents",
                        "/relatedProcesses/0/id",
                        "/relatedProcesses/0/relationship/0",
                        "/relatedProcesses/0/scheme",
                        "/relatedProcesses/0/identifier"),
                found.stream().map(Difference::pointer).toList());
    }

    @Test
    void a_difference_of_content_is_no_difference_of_shape() {
        Release other = FULL.seao(PublishedAcquisition.sent().history())
                .orElseThrow()
                .releases()
                .get(0);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Difference.between(ocds(), other));
        assertTrue(e.getMessage().contains("/"), e.getMessage());
    }

    @Test
    void every_practice_explains_something_of_a_package() {
        List<String> reasons = Difference.between(
                        FULL.ocds(PublishedAcquisition.signed().history()).orElseThrow(),
                        FULL.seao(PublishedAcquisition.signed().history()).orElseThrow())
                .stream()
                .map(d -> d.why().english())
                .distinct()
                .toList();
        for (SeaoPractice practice : SeaoPractice.values()) {
            assertTrue(reasons.contains(practice.why().english()), practice.name());
        }
    }
}
