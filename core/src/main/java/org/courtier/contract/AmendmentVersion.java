package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;

/**
 * The final version of an amendment, as the Broker prepared it.
 *
 * @param document the amendment
 * @param template the template on which it stands
 * @param stamped whether it bears the Broker's validation stamp (P-251)
 * @param prepared when
 */
public record AmendmentVersion(Document document, Document template, boolean stamped, Moment prepared) {

    public AmendmentVersion {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(prepared, "prepared");
    }
}
