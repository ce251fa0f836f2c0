package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.party.SupplierId;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A supplier's request that the client sign another document linked to its contract (P-108).
 *
 * @param supplier who asked
 * @param document what it asked the client to sign
 * @param asked when
 */
public record SupplierDocumentRequest(SupplierId supplier, Document document, Moment asked) implements Worded {

    public SupplierDocumentRequest {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(asked, "asked");
    }

    @Override
    public Text words() {
        return Text.joined(", ", List.of(supplier.words(), document.words(), asked.words()));
    }
}
