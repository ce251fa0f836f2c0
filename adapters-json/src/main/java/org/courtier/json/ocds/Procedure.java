package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * By what method suppliers are found; its fields stand in the tender itself.
 *
 * @param procurementMethod the method
 * @param procurementMethodDetails its local name
 * @param procurementMethodRationale why, or under which article
 */
public record Procedure(
        Optional<ProcurementMethod> procurementMethod,
        Optional<String> procurementMethodDetails,
        Optional<String> procurementMethodRationale) {

    public Procedure {
        Objects.requireNonNull(procurementMethod, "procurementMethod");
        Objects.requireNonNull(procurementMethodDetails, "procurementMethodDetails");
        Objects.requireNonNull(procurementMethodRationale, "procurementMethodRationale");
    }
}
