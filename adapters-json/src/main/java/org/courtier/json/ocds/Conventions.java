package org.courtier.json.ocds;

import java.util.Objects;

/**
 * The points that the standard leaves open, as a publisher decides them.
 *
 * @param neqScheme the register of the NEQ; none is registered at org-id, so that the default is a name of our own
 * @param brokerRole the role of the Broker; the closest code stands in the standard's profile for the European Union
 * @param method the method of a price request to the qualified suppliers
 */
public record Conventions(String neqScheme, String brokerRole, ProcurementMethod method) {

    /** {@code CA-QC-NEQ}, {@code centralPurchasingBody}, {@code selective}. */
    public static final Conventions DEFAULTS =
            new Conventions("CA-QC-NEQ", "centralPurchasingBody", ProcurementMethod.SELECTIVE);

    public Conventions {
        Objects.requireNonNull(neqScheme, "neqScheme");
        Objects.requireNonNull(brokerRole, "brokerRole");
        Objects.requireNonNull(method, "method");
    }
}
