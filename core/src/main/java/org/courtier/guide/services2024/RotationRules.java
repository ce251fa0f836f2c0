package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.ReferenceKey;
import org.courtier.party.OrganisationId;
import org.courtier.party.SupplierId;

/**
 * What the internal rules of a client on the rotation of suppliers exclude on a day; the Broker imposes none (P-369, P-370). The host
 * hands them in.
 *
 * @param body the client whose rules they are
 * @param excluded the suppliers that they exclude
 */
public record RotationRules(OrganisationId body, List<SupplierId> excluded) {

    /** Under this key the host gives the rules that hold on a day. */
    public static final ReferenceKey<RotationRules> KEY =
            new ReferenceKey<>("services2024.rotation-rules", RotationRules.class);

    public RotationRules {
        Objects.requireNonNull(body, "body");
        excluded = List.copyOf(excluded);
    }
}
