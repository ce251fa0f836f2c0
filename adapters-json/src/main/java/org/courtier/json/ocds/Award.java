package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The choice of a supplier.
 *
 * @param id its identity in the release
 * @param title its title
 * @param description what there is to know of it
 * @param status how it stands
 * @param date when it was made
 * @param value the price
 * @param suppliers the supplier
 * @param items what is bought
 * @param contractPeriod the planned period of the contract
 * @param documents its documents
 * @param amendments its amendments
 */
public record Award(
        String id,
        Optional<String> title,
        Optional<String> description,
        Optional<AwardStatus> status,
        Optional<OffsetDateTime> date,
        Optional<Value> value,
        List<PartyReference> suppliers,
        List<Item> items,
        Optional<Period> contractPeriod,
        List<ReleaseDocument> documents,
        List<Amendment> amendments) {

    public Award {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(value, "value");
        suppliers = List.copyOf(suppliers);
        items = List.copyOf(items);
        Objects.requireNonNull(contractPeriod, "contractPeriod");
        documents = List.copyOf(documents);
        amendments = List.copyOf(amendments);
    }
}
