package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks to record that the framework agreement (<b>entente-cadre</b>) with a supplier is concluded; it has no end date (P-351).
 *
 * @param supplier the supplier
 */
public record ConcludeFrameworkAgreement(SupplierId supplier) implements CatalogueAction, Request, Aimed<SupplierId> {

    public ConcludeFrameworkAgreement {
        Objects.requireNonNull(supplier, "supplier");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new FrameworkAgreementConcluded(supplier, situation.happened()));
    }
}
