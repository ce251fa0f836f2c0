package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract.
 *
 * @param id its identity in the release
 * @param awardID the award on which it stands
 * @param title its title
 * @param description what there is to know of it
 * @param status how it stands
 * @param period its period
 * @param value its amount
 * @param items what is bought
 * @param dateSigned when the last party signed
 * @param documents its documents
 * @param amendments its amendments
 */
public record Contract(
        String id,
        String awardID,
        Optional<String> title,
        Optional<String> description,
        Optional<ContractStatus> status,
        Optional<Period> period,
        Optional<Value> value,
        List<Item> items,
        Optional<OffsetDateTime> dateSigned,
        List<ReleaseDocument> documents,
        List<Amendment> amendments) {

    public Contract {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(awardID, "awardID");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        items = List.copyOf(items);
        Objects.requireNonNull(dateSigned, "dateSigned");
        documents = List.copyOf(documents);
        amendments = List.copyOf(amendments);
    }
}
