package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signatures;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.FollowUp;
import org.courtier.solicitation.FollowUps;

/**
 * The client told the Broker that it is ready to conclude; a preparation begins, in place of one for another choice.
 *
 * @param retained the retained supplier
 * @param documents what was joined
 * @param formsJoined the suppliers whose non-participation form was joined
 * @param on when
 */
public record BrokerContacted(SupplierId retained, List<Document> documents, List<SupplierId> formsJoined, Moment on)
        implements ServicesEvent {

    public BrokerContacted {
        Objects.requireNonNull(retained, "retained");
        documents = List.copyOf(documents);
        formsJoined = List.copyOf(formsJoined);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        if (before.has(Signatures.class)) {
            throw new ImpossibleEvent("an earlier event signed the contract already");
        }
        Parts after = before.without(FinalVersions.class).with(Preparation.begun(retained, on));
        return formsJoined.isEmpty() ? after : after.with(forwarded(before));
    }

    private FollowUps forwarded(Parts before) {
        FollowUps followUps = before.find(FollowUps.class).orElse(FollowUps.NONE);
        for (SupplierId supplier : formsJoined) {
            FollowUp known = followUps.of(supplier);
            FollowUp received = known.form().isPresent() ? known : known.formReceived(on);
            followUps = followUps.with(received.forwarded().isPresent() ? received : received.formForwarded(on));
        }
        return followUps;
    }
}
