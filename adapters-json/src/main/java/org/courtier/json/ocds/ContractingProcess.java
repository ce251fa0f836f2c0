package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * What a host knows of one contracting process and its dossier does not.
 *
 * @param ocidPrefix the prefix that was registered for the publisher; the {@code ocid} is the prefix and the dossier's identity
 * @param title the title of the price request; without it, the words <i>Demande de prix</i> and the file number
 * @param framework the {@code ocid} of the framework agreement's own process, when it is published
 * @param contractPeriod the period of the contract, once it is known
 * @param methodRationale why the method was used, such as the article of the law
 */
public record ContractingProcess(
        String ocidPrefix,
        Optional<String> title,
        Optional<String> framework,
        Optional<Period> contractPeriod,
        Optional<String> methodRationale) {

    public ContractingProcess {
        Objects.requireNonNull(ocidPrefix, "ocidPrefix");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(contractPeriod, "contractPeriod");
        Objects.requireNonNull(methodRationale, "methodRationale");
    }

    /** A process of which nothing more is known than its prefix. */
    public static ContractingProcess of(String ocidPrefix) {
        return new ContractingProcess(
                ocidPrefix, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
