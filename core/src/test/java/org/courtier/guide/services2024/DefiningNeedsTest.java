package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.Duty;
import org.junit.jupiter.api.Test;

/** Section 3.1, step 1. */
class DefiningNeedsTest {

    private static final NeedElements NOTHING_DEFINED = new NeedElements(
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
            Optional.empty());
    private static final DefineNeed AN_EMPTY_NEED =
            new DefineNeed(List.of(ServiceCategory.CHANGE_MANAGEMENT), NOTHING_DEFINED);

    @Test
    void only_the_client_defines_its_need() {
        anOpenedDossier().as(BROKER).refuses(AN_EMPTY_NEED, "P-055");
    }

    @Test
    void missing_elements_do_not_block_but_stay_owed() {
        Duty duty = anOpenedDossier().does(AN_EMPTY_NEED).duty("P-055");
        assertEquals(Duty.Status.OPEN, duty.status());
    }

    @Test
    void talking_to_procurement_services_is_recommended() {
        assertTrue(anOpenedDossier().advises(AN_EMPTY_NEED, "P-070"));
    }
}
