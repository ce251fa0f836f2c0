package org.courtier.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * The suppliers that the Broker knows, each once, in the order of their identifiers.
 *
 * @param known each of them
 */
public record Suppliers(List<CatalogueSupplier> known) implements Part {

    public static final Suppliers NONE = new Suppliers(List.of());

    public Suppliers {
        known = known.stream()
                .sorted(Comparator.comparing(CatalogueSupplier::id))
                .toList();
        if (known.stream().map(CatalogueSupplier::id).distinct().count() != known.size()) {
            throw new IllegalArgumentException("a supplier stands twice in \"" + known + "\"");
        }
    }

    /**
     * Gives a supplier that an event is about.
     *
     * @throws ImpossibleEvent if no earlier event registered it
     */
    static CatalogueSupplier require(Parts parts, SupplierId supplier) {
        return parts.require(Suppliers.class)
                .find(supplier)
                .orElseThrow(
                        () -> new ImpossibleEvent("no earlier event registered the supplier \"" + supplier + "\""));
    }

    public Optional<CatalogueSupplier> find(SupplierId id) {
        return known.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Gives these suppliers with one more, or with another entry for one of them. */
    public Suppliers with(CatalogueSupplier supplier) {
        return new Suppliers(Stream.concat(
                        known.stream().filter(s -> !s.id().equals(supplier.id())), Stream.of(supplier))
                .toList());
    }
}
