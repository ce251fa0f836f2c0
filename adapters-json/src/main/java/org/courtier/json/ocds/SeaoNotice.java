package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a host knows of the notice in Québec's system of tenders (<b>SEAO</b>), and how the points that were not verified there are
 * decided.
 *
 * @param number the number of the notice, which ends the {@code ocid} there
 * @param priorNotice the identifier of a prior notice
 * @param natures the natures of the contract in French
 * @param priceRequest the method and label while no contract is signed
 * @param contract the method and label once one is
 */
public record SeaoNotice(
        Optional<String> number,
        Optional<String> priorNotice,
        List<String> natures,
        SeaoMethod priceRequest,
        SeaoMethod contract) {

    /** No number, no prior notice, no nature, and the default methods. */
    public static final SeaoNotice DEFAULTS = new SeaoNotice(
            Optional.empty(), Optional.empty(), List.of(), SeaoMethod.PRICE_REQUEST, SeaoMethod.PRIVATE_AGREEMENT);

    public SeaoNotice {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(priorNotice, "priorNotice");
        natures = List.copyOf(natures);
        Objects.requireNonNull(priceRequest, "priceRequest");
        Objects.requireNonNull(contract, "contract");
    }
}
