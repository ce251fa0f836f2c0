package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a tender asks for; its fields stand in the tender itself.
 *
 * @param title its title
 * @param description its description
 * @param mainProcurementCategory goods, works or services
 * @param additionalProcurementCategories codes of the open list {@code extendedProcurementCategory}, or SEAO's natures in French
 * @param items what is bought
 */
public record Subject(
        Optional<String> title,
        Optional<String> description,
        Optional<ProcurementCategory> mainProcurementCategory,
        List<String> additionalProcurementCategories,
        List<Item> items) {

    public Subject {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(mainProcurementCategory, "mainProcurementCategory");
        additionalProcurementCategories = List.copyOf(additionalProcurementCategories);
        items = List.copyOf(items);
    }
}
