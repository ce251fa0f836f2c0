package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Certificate;

/**
 * By when the Broker is to have a copy of one signed amendment.
 *
 * @param number the number of the amendment
 * @param deadline the last day in time, as it was counted
 */
public record AmendmentDue(int number, Certificate deadline) {

    public AmendmentDue {
        Objects.requireNonNull(deadline, "deadline");
    }
}
