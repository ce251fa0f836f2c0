package org.courtier.spi;

import java.util.Objects;

/**
 * One stored action and its proof.
 *
 * @param request what was appended; what it expected is the version before it
 * @param receipt its proof
 */
public record StoredCommit(AppendRequest request, Receipt receipt) {

    public StoredCommit {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(receipt, "receipt");
    }
}
