package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is told of one contracting process at one moment.
 *
 * @param ocid the identity of the contracting process, the same in all its releases
 * @param id the identity of the release among those of the process
 * @param date when what it tells was recorded
 * @param tag what it tells anew
 * @param language the language of its texts, {@code fr}
 * @param initiationType how the process began
 * @param parties everyone it names
 * @param buyer the body that buys
 * @param tender the price request
 * @param bids the responses, by extension
 * @param awards the choices of a supplier, the cancelled ones too
 * @param contracts the contracts
 * @param relatedProcesses the processes it follows
 */
public record Release(
        String ocid,
        String id,
        OffsetDateTime date,
        List<Tag> tag,
        Optional<String> language,
        InitiationType initiationType,
        List<Party> parties,
        Optional<PartyReference> buyer,
        Optional<Tender> tender,
        Optional<Bids> bids,
        List<Award> awards,
        List<Contract> contracts,
        List<RelatedProcess> relatedProcesses) {

    public Release {
        Objects.requireNonNull(ocid, "ocid");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        tag = List.copyOf(tag);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(initiationType, "initiationType");
        parties = List.copyOf(parties);
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(tender, "tender");
        Objects.requireNonNull(bids, "bids");
        awards = List.copyOf(awards);
        contracts = List.copyOf(contracts);
        relatedProcesses = List.copyOf(relatedProcesses);
    }
}
