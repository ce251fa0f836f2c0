package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;

/**
 * What is filled in on the electronic tendering system (<b>SEAO</b>) to publish a contract; every field is in French, as the system
 * shows it.
 *
 * @param nature the field "Règlement (nature du contrat)"
 * @param classification the field "Classifications"
 * @param category the field "Catégorie", a code of eight digits
 * @param enabling which kind of provision the contract is concluded under
 * @param provision the field "Disposition de la loi ou du règlement"
 * @param indicatorCategory the category of the indicator used for the choice, when one was
 */
public record SeaoNotice(
        String nature,
        String classification,
        String category,
        EnablingProvision enabling,
        String provision,
        Optional<String> indicatorCategory) {

    public SeaoNotice {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(enabling, "enabling");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(indicatorCategory, "indicatorCategory");
    }

    public SeaoNotice withProvision(String stated) {
        return new SeaoNotice(nature, classification, category, enabling, stated, indicatorCategory);
    }

    public SeaoNotice withIndicatorCategory(String chosen) {
        return new SeaoNotice(nature, classification, category, enabling, provision, Optional.of(chosen));
    }
}
