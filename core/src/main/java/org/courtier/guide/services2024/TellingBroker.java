package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Advice;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.dossier.Attest;
import org.courtier.party.Role;

/** Section 4.4: telling the Broker (<b>Communiquer avec le Courtier</b>), and the Broker's yearly contact. */
final class TellingBroker {

    static final Guard BY_THE_CLIENT =
            Guard.by(CommentToBroker.class, List.of(Role.CLIENT), "services2024.feedback.by-the-client", "P-255");

    static final Guard FOLLOWED_UP_BY = Generalities.attestedBy(
            ServicesAttestation.YEARLY_FOLLOW_UP,
            List.of(Role.BROKER),
            "services2024.feedback.followed-up-by",
            "P-261");

    static final Advice ENCOURAGED = Advice.on(
                    TransmitSignedContract.class, "services2024.feedback.encouraged", "P-255")
            .recommends();

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            FOLLOWED_UP_BY,
            ENCOURAGED,
            Provision.right(Attest.class, "services2024.feedback.yearly-follow-up", "P-261"),
            Provision.reference(FeedbackKind.class, "services2024.feedback.kinds", "P-256", "P-257", "P-258", "P-259"),
            Provision.reference(ComplaintGround.class, "services2024.feedback.grounds", "P-260"));

    private TellingBroker() {}
}
