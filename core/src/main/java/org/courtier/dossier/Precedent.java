package org.courtier.dossier;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.party.OrganisationId;
import org.courtier.party.SupplierId;

/**
 * An earlier or parallel contract of a client: from this journal, or attested with a document.
 *
 * @param reference its identity: the dossier, or the document that attests it
 * @param client the client
 * @param supplier the supplier
 * @param throughBroker whether it was concluded through the Broker's service offer
 * @param concluded when
 */
public record Precedent(
        String reference, OrganisationId client, SupplierId supplier, boolean throughBroker, Moment concluded) {

    public Precedent {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(concluded, "concluded");
    }
}
