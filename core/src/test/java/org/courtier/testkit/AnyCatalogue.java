package org.courtier.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.catalogue.QualificationChange;
import org.courtier.catalogue.Qualifications;
import org.courtier.catalogue.Suppliers;
import org.courtier.decision.Parts;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;

/** Any state of a catalogue: suppliers, what each is qualified for and was, and the documents published. */
public final class AnyCatalogue {

    private AnyCatalogue() {}

    /** Gives catalogues of the categories and kinds of documents that some words name. */
    public static Arbitrary<Catalogue> catalogues(AnyValue any) {
        return Combinators.combine(
                        any.of(StreamId.class).map(id -> new StreamId(StreamKind.CATALOGUE, id.value())),
                        suppliers(any),
                        any.of(QualificationChange.class).list().ofMaxSize(12),
                        any.of(PublishedDocument.class).list().ofMaxSize(6))
                .as((id, suppliers, changes, documents) -> new Catalogue(
                        id,
                        Parts.none()
                                .with(suppliers)
                                .with(new Qualifications(changes))
                                .with(new Documentation(documents))));
    }

    /** Gives the suppliers of a catalogue, each once. */
    public static Arbitrary<Suppliers> suppliers(AnyValue any) {
        return any.of(CatalogueSupplier.class).list().ofMaxSize(6).map(AnyCatalogue::eachOnce);
    }

    private static Suppliers eachOnce(List<CatalogueSupplier> drawn) {
        Suppliers suppliers = new Suppliers(List.of());
        for (CatalogueSupplier supplier : drawn) {
            suppliers = suppliers.with(supplier);
        }
        return suppliers;
    }
}
