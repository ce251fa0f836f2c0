package org.courtier.party;

import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The identifier of an organisation: a public body, the Broker, or a supplier's firm.
 *
 * @param value letters, digits and {@code . _ : -}, at most 80 characters
 */
public record OrganisationId(String value) implements Worded, Comparable<OrganisationId> {

    public OrganisationId {
        Identifiers.check(value, "organisationId");
    }

    @Override
    public Text words() {
        return Text.same(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
