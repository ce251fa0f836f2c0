package org.courtier.contract;

import java.util.List;
import java.util.stream.Stream;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The suppliers' requests that the client sign another document, oldest first (P-108).
 *
 * @param each one of them
 */
public record SupplierDocumentRequests(List<SupplierDocumentRequest> each) implements Part {

    public static final SupplierDocumentRequests NONE = new SupplierDocumentRequests(List.of());

    public SupplierDocumentRequests {
        each = List.copyOf(each);
    }

    /** Gives the requests of a situation; none when no supplier made one. */
    public static SupplierDocumentRequests in(Situation situation) {
        return situation.find(SupplierDocumentRequests.class).orElse(NONE);
    }

    public SupplierDocumentRequests with(SupplierDocumentRequest another) {
        return new SupplierDocumentRequests(
                Stream.concat(each.stream(), Stream.of(another)).toList());
    }
}
