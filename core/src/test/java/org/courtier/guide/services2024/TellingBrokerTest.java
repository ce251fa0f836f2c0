package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.dossier.Attest;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** Section 4.4: comments to the Broker, and its yearly contact. */
class TellingBrokerTest {

    private static final CommentToBroker COMPLAINT = new CommentToBroker(
            FeedbackKind.COMPLAINT, Optional.of(ComplaintGround.LATE_PRICE_ANSWER), "Réponse en retard");

    @Test
    void a_client_is_encouraged_to_comment_P_255() {
        assertTrue(inForce().advises(new TransmitSignedContract(List.of(CONTRACT)), "P-255"));
    }

    @Test
    void a_comment_has_a_kind_and_a_complaint_its_ground_P_256_P_257_P_258_P_259_P_260() {
        Play commented = anOpenedDossier();
        for (FeedbackKind kind : FeedbackKind.values()) {
            commented = commented.does(
                    kind == FeedbackKind.COMPLAINT
                            ? COMPLAINT
                            : new CommentToBroker(kind, Optional.empty(), "À revoir"));
        }
        assertEquals(5, commented.part(Comments.class).each().size());
        assertEquals(6, ComplaintGround.values().length);
        anOpenedDossier().as(SUPPLIER).refuses(COMPLAINT, "P-255");
    }

    @Test
    void a_comment_without_words_or_a_complaint_without_ground_is_none_P_260() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CommentToBroker(FeedbackKind.COMPLAINT, Optional.empty(), "Retard"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CommentToBroker(FeedbackKind.OTHER, Optional.of(ComplaintGround.OTHER), "Retard"));
        assertThrows(
                IllegalArgumentException.class, () -> new CommentToBroker(FeedbackKind.OTHER, Optional.empty(), " "));
        Moment on = Moment.on(MON_2026_11_02);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Comment(FeedbackKind.COMPLAINT, Optional.empty(), "Retard", on));
        assertThrows(IllegalArgumentException.class, () -> new Comment(FeedbackKind.OTHER, Optional.empty(), " ", on));
    }

    @Test
    void the_broker_may_contact_the_client_every_year_P_261() {
        Attest contacted = Attest.of(ServicesAttestation.YEARLY_FOLLOW_UP);
        inForce().as(BROKER).does(contacted).on(LAST_DAY).does(contacted);
        inForce().refuses(contacted, "P-261");
    }
}
