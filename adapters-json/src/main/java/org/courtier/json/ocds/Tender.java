package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The price request, as it is published.
 *
 * @param id the buyer's own reference
 * @param status how it stands
 * @param subject what is asked for
 * @param procuringEntity the body that conducts it
 * @param value the estimate
 * @param minValue the lower estimate
 * @param procedure by what method
 * @param awardBasis on what the choice rests
 * @param tenderPeriod when responses are received
 * @param contractPeriod the planned period of the contract
 * @param participants who responded
 * @param documents its documents
 * @param amendments its amendments
 */
public record Tender(
        String id,
        Optional<TenderStatus> status,
        Subject subject,
        Optional<PartyReference> procuringEntity,
        Optional<Value> value,
        Optional<Value> minValue,
        Procedure procedure,
        AwardBasis awardBasis,
        Optional<Period> tenderPeriod,
        Optional<Period> contractPeriod,
        Participants participants,
        List<ReleaseDocument> documents,
        List<Amendment> amendments) {

    public Tender {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(procuringEntity, "procuringEntity");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(minValue, "minValue");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(awardBasis, "awardBasis");
        Objects.requireNonNull(tenderPeriod, "tenderPeriod");
        Objects.requireNonNull(contractPeriod, "contractPeriod");
        Objects.requireNonNull(participants, "participants");
        documents = List.copyOf(documents);
        amendments = List.copyOf(amendments);
    }
}
