package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The enumerations against the closed codelists, and the codes in use against the open ones. */
class CodelistsTest {

    @BeforeEach
    void official() {
        OfficialFiles.needed();
    }

    @ParameterizedTest
    @CsvSource({
        "Tag, releaseTag",
        "InitiationType, initiationType",
        "TenderStatus, tenderStatus",
        "ProcurementMethod, method",
        "ProcurementCategory, procurementCategory",
        "AwardStatus, awardStatus",
        "ContractStatus, contractStatus"
    })
    void an_enumeration_has_the_codes_of_its_closed_codelist(String type, String codelist)
            throws ClassNotFoundException {
        Class<?> codes = Class.forName("org.courtier.json.ocds." + type);
        List<String> ours = Arrays.stream(codes.getEnumConstants())
                .map(c -> Scalar.code((Enum<?>) c))
                .toList();
        assertEquals(OfficialFiles.codes(codelist), ours);
    }

    @Test
    void the_codes_of_open_codelists_are_of_those_but_for_the_role_of_the_Broker() {
        assertTrue(OfficialFiles.codes("partyRole")
                .containsAll(List.of("buyer", "procuringEntity", "supplier", "tenderer")));
        assertTrue(OfficialFiles.codes("awardCriteria").containsAll(List.of("priceOnly", "ratedCriteria")));
        assertTrue(OfficialFiles.codes("relatedProcess").contains("framework"));
        assertTrue(OfficialFiles.codes("relatedProcessScheme").contains("ocid"));
        assertTrue(OfficialFiles.codes("currency").contains("CAD"));
    }
}
