package org.courtier.solicitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.party.SupplierId;

/**
 * How the price request was sent.
 *
 * @param channel by what means
 * @param blindCopies the suppliers in blind copy (<b>copie conforme invisible</b>) of the email, or each of an email of its own
 * @param visible the suppliers whose address stood where a recipient can read it ("To" or "Cc")
 * @param attachments what was attached
 * @param evidence what proves the date of the sending, when it is kept
 */
public record Dispatch(
        Channel channel,
        List<SupplierId> blindCopies,
        List<SupplierId> visible,
        List<Document> attachments,
        Optional<Document> evidence) {

    public Dispatch {
        Objects.requireNonNull(channel, "channel");
        blindCopies = List.copyOf(blindCopies);
        visible = List.copyOf(visible);
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(evidence, "evidence");
    }
}
