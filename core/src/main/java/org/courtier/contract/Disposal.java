package org.courtier.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Document;

/**
 * Whether one document of the dossier may be destroyed on a day, and if not, why; the period itself is a recommendation.
 *
 * @param document the document
 * @param lastDay the last day on which it is to be kept, when it is known
 * @param reasons every reason to keep it; none when it may be destroyed
 */
public record Disposal(Document document, Optional<LocalDate> lastDay, List<KeepingReason> reasons) {

    public Disposal {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(lastDay, "lastDay");
        reasons = List.copyOf(reasons);
    }

    public boolean mayBeDestroyed() {
        return reasons.isEmpty();
    }
}
