package org.courtier.json.ocds;

import java.util.Objects;

/**
 * A method as Québec's system names it.
 *
 * @param method the code
 * @param label the type of notice in French; the system writes its apostrophes as U+2019
 */
public record SeaoMethod(ProcurementMethod method, String label) {

    /** A price request to the qualified enterprises; which code the system gives it is not verified. */
    public static final SeaoMethod PRICE_REQUEST =
            new SeaoMethod(ProcurementMethod.DIRECT, "Avis de demande de prix auprès des entreprises qualifiées");
    /** A contract by private agreement; that a contract of the Broker's is one is not verified. */
    public static final SeaoMethod PRIVATE_AGREEMENT = new SeaoMethod(ProcurementMethod.DIRECT, "Contrat de gré à gré");

    public SeaoMethod {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(label, "label");
    }
}
