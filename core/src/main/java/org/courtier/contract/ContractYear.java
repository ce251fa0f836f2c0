package org.courtier.contract;

import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A calendar year of a contract.
 *
 * @param value the year, e.g. 2027
 */
public record ContractYear(int value) implements Worded {

    @Override
    public Text words() {
        return Text.same(Integer.toString(value));
    }
}
