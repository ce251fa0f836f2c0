package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.money.Estimate;

/**
 * What the client is invoiced because an authorisation was refused (P-362).
 *
 * @param invoiced whether it is invoiced anything
 * @param amount how much, when it is
 */
public record CancellationFee(boolean invoiced, Optional<Estimate> amount) {

    /** No authorisation was refused, or the Broker had not begun to prepare the contract. */
    public static final CancellationFee NONE = new CancellationFee(false, Optional.empty());

    public CancellationFee {
        Objects.requireNonNull(amount, "amount");
        if (invoiced != amount.isPresent()) {
            throw new IllegalArgumentException(
                    "an amount is present when and only when it is invoiced: \"" + amount + "\"");
        }
    }

    public static CancellationFee of(Estimate amount) {
        return new CancellationFee(true, Optional.of(amount));
    }
}
