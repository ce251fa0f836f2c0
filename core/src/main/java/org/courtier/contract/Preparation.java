package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;

/**
 * The preparation of the specific contract by the Broker, from the moment the client says that it is ready to conclude.
 *
 * @param contacted when the client contacted the Broker
 * @param informationCollected when the Broker had collected what it needs
 * @param drafts the preliminary versions, once prepared
 * @param draftsPrepared when they were prepared
 * @param draftsSent when they were sent to the client for validation
 * @param approved when the client approved them and confirmed its authorisations
 */
public record Preparation(
        Moment contacted,
        Optional<Moment> informationCollected,
        List<Document> drafts,
        Optional<Moment> draftsPrepared,
        Optional<Moment> draftsSent,
        Optional<Moment> approved)
        implements Part {

    public Preparation {
        Objects.requireNonNull(contacted, "contacted");
        Objects.requireNonNull(informationCollected, "informationCollected");
        drafts = List.copyOf(drafts);
        Objects.requireNonNull(draftsPrepared, "draftsPrepared");
        Objects.requireNonNull(draftsSent, "draftsSent");
        Objects.requireNonNull(approved, "approved");
    }

    public static Preparation begun(Moment contacted) {
        return new Preparation(
                contacted, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Preparation informationCollected(Moment on) {
        return new Preparation(contacted, Optional.of(on), drafts, draftsPrepared, draftsSent, approved);
    }

    public Preparation draftsPrepared(List<Document> versions, Moment on) {
        return new Preparation(
                contacted, informationCollected, versions, Optional.of(on), Optional.empty(), Optional.empty());
    }

    public Preparation draftsSent(Moment on) {
        return new Preparation(contacted, informationCollected, drafts, draftsPrepared, Optional.of(on), approved);
    }

    public Preparation approved(Moment on) {
        return new Preparation(contacted, informationCollected, drafts, draftsPrepared, draftsSent, Optional.of(on));
    }
}
