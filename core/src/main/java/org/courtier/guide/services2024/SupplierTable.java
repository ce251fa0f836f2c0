package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Catalogue;

/**
 * The supplier summary table on one day (<b>tableau synthèse des prestataires</b>, P-087, P-088).
 *
 * @param asOf the day
 * @param lines one for each category for which a supplier is qualified, in the order of the guide
 */
public record SupplierTable(LocalDate asOf, List<SupplierTableLine> lines) {

    public SupplierTable {
        Objects.requireNonNull(asOf, "asOf");
        lines = List.copyOf(lines);
    }

    /** Draws the table up from a catalogue, as of a day. */
    public static SupplierTable of(Catalogue catalogue, LocalDate asOf) {
        List<SupplierTableLine> lines = new ArrayList<>();
        for (ServiceCategory category : ServiceCategory.values()) {
            List<SupplierTableEntry> qualified = catalogue.qualifiedFor(List.of(category), asOf).stream()
                    .flatMap(s -> catalogue.supplier(s).stream())
                    .map(s -> new SupplierTableEntry(s.id(), s.name(), s.contactEmail()))
                    .toList();
            if (!qualified.isEmpty()) {
                lines.add(new SupplierTableLine(category, qualified));
            }
        }
        return new SupplierTable(asOf, lines);
    }

    /** Gives the categories that the table presents; a specific contract relates to no other (P-107). */
    public List<ServiceCategory> categories() {
        return lines.stream().map(SupplierTableLine::category).toList();
    }

    /** Tells whether the table presents every one of the categories. */
    public boolean presents(List<ServiceCategory> asked) {
        return categories().containsAll(asked);
    }
}
