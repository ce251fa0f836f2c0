package org.courtier.party;

import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A reference to a person; who stands behind it is known outside, and can be erased there.
 *
 * @param value letters, digits and {@code . _ : -}, at most 80 characters
 */
public record PersonRef(String value) implements Worded, Comparable<PersonRef> {

    public PersonRef {
        Identifiers.check(value, "personRef");
    }

    @Override
    public Text words() {
        return Text.same(value);
    }

    @Override
    public int compareTo(PersonRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
