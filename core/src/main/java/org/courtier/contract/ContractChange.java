package org.courtier.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Category;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * What an amendment (<b>avenant</b>) would change in the specific contract.
 *
 * @param object what is changed, in words, never blank
 * @param end the new last day of the contract, when it changes
 * @param changesScope whether the scope of the offers changes in any way (P-244)
 * @param addedCategories categories of the Catalogue that the contract did not cover
 * @param otherServices services that belong to no category of the Catalogue (P-245)
 */
public record ContractChange(
        String object,
        Optional<LocalDate> end,
        boolean changesScope,
        List<Category> addedCategories,
        List<String> otherServices)
        implements Worded {

    public ContractChange {
        if (Objects.requireNonNull(object, "object").isBlank()) {
            throw new IllegalArgumentException("object is blank: \"" + object + "\"");
        }
        end.ifPresent(day -> ContractTerm.requireDay(day, "end"));
        addedCategories = List.copyOf(addedCategories);
        otherServices = List.copyOf(otherServices);
    }

    /** A change of neither the term nor the scope. */
    public static ContractChange of(String object) {
        return new ContractChange(object, Optional.empty(), false, List.of(), List.of());
    }

    /** A change of the last day of the contract. */
    public static ContractChange ofTheEnd(String object, LocalDate end) {
        return new ContractChange(object, Optional.of(end), false, List.of(), List.of());
    }

    @Override
    public Text words() {
        return Text.same(object);
    }
}
