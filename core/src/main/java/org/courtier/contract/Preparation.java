package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;
import org.courtier.party.SupplierId;

/**
 * The preparation of the specific contract by the Broker, from the moment the client says that it is ready to conclude.
 *
 * @param retained with which supplier the contract is to be concluded
 * @param contacted when the client contacted the Broker
 * @param informationCollected when the Broker had collected what it needs
 * @param drafts the preliminary versions, once prepared
 * @param draftsPrepared when they were prepared
 * @param draftsSent when they were sent to the client for validation
 * @param approved when the client approved them
 * @param authorisationsConfirmed when the client confirmed that all its authorisations were obtained
 */
public record Preparation(
        SupplierId retained,
        Moment contacted,
        Optional<Moment> informationCollected,
        List<Document> drafts,
        Optional<Moment> draftsPrepared,
        Optional<Moment> draftsSent,
        Optional<Moment> approved,
        Optional<Moment> authorisationsConfirmed)
        implements Part {

    public Preparation {
        Objects.requireNonNull(retained, "retained");
        Objects.requireNonNull(contacted, "contacted");
        Objects.requireNonNull(informationCollected, "informationCollected");
        drafts = List.copyOf(drafts);
        Objects.requireNonNull(draftsPrepared, "draftsPrepared");
        Objects.requireNonNull(draftsSent, "draftsSent");
        Objects.requireNonNull(approved, "approved");
        Objects.requireNonNull(authorisationsConfirmed, "authorisationsConfirmed");
    }

    public static Preparation begun(SupplierId retained, Moment contacted) {
        return new Preparation(
                retained,
                contacted,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Preparation informationCollected(Moment on) {
        return with(Optional.of(on), drafts, draftsPrepared, draftsSent, approved, authorisationsConfirmed);
    }

    /** Gives the preparation with new preliminary versions, which are neither sent nor approved yet. */
    public Preparation draftsPrepared(List<Document> versions, Moment on) {
        return with(
                informationCollected,
                versions,
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                authorisationsConfirmed);
    }

    public Preparation draftsSent(Moment on) {
        return with(informationCollected, drafts, draftsPrepared, Optional.of(on), approved, authorisationsConfirmed);
    }

    public Preparation approved(Moment on) {
        return with(informationCollected, drafts, draftsPrepared, draftsSent, Optional.of(on), authorisationsConfirmed);
    }

    public Preparation authorisationsConfirmed(Moment on) {
        return with(informationCollected, drafts, draftsPrepared, draftsSent, approved, Optional.of(on));
    }

    /** Gives when the client had both approved the preliminary versions and confirmed its authorisations (P-218). */
    public Optional<Moment> readyForFinalVersions() {
        return approved.flatMap(a -> authorisationsConfirmed.map(c -> a.isBefore(c) ? c : a));
    }

    private Preparation with(
            Optional<Moment> collected,
            List<Document> versions,
            Optional<Moment> prepared,
            Optional<Moment> sent,
            Optional<Moment> agreed,
            Optional<Moment> confirmed) {
        return new Preparation(retained, contacted, collected, versions, prepared, sent, agreed, confirmed);
    }
}
