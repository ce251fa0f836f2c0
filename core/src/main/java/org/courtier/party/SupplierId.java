package org.courtier.party;

import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The identifier of a supplier (<b>prestataire de services infonuagiques</b>), such as its NEQ.
 *
 * @param value letters, digits and {@code . _ : -}, at most 80 characters
 */
public record SupplierId(String value) implements Worded, Comparable<SupplierId> {

    public SupplierId {
        Identifiers.check(value, "supplierId");
    }

    /** Gives the firm as an organisation: whoever acts for a supplier acts for the organisation of the same identifier. */
    public OrganisationId organisation() {
        return new OrganisationId(value);
    }

    @Override
    public Text words() {
        return Text.same(value);
    }

    @Override
    public int compareTo(SupplierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
