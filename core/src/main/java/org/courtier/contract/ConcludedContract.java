package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.catalogue.Category;
import org.courtier.party.PersonRef;
import org.courtier.party.SupplierId;

/**
 * What the Broker's list shows of one concluded contract, and nothing more (P-264 to P-270).
 *
 * @param body the public body that ordered the work
 * @param supplier the supplier
 * @param categories the categories of the contract
 * @param size its approximate size; empty where no bands are known
 * @param term its first and last day; empty where the term is not known
 * @param contact the person who accepts to be contacted, where both consents stand
 */
public record ConcludedContract(
        String body,
        SupplierId supplier,
        List<Category> categories,
        Optional<AmountBand> size,
        Optional<Window> term,
        Optional<PersonRef> contact) {

    public ConcludedContract {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(supplier, "supplier");
        categories = List.copyOf(categories);
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(contact, "contact");
    }
}
