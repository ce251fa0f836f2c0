package org.courtier.spi;

import java.util.List;
import java.util.Objects;

/**
 * Who stands behind a reference, for the people who must reach them. It never enters a history.
 *
 * @param name the name
 * @param contacts how to reach the person, in the host's own words: addresses, telephone numbers
 */
public record Person(String name, List<String> contacts) {

    public Person {
        if (requireText(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        contacts = List.copyOf(contacts);
        contacts.forEach(contact -> requireText(contact, "contacts"));
    }

    /** Tells nothing of the person: what is printed stays for longer than what is erased. */
    @Override
    public String toString() {
        return "a person";
    }

    private static String requireText(String text, String component) {
        boolean stored = Objects.requireNonNull(text, component)
                .codePoints()
                .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        if (!stored) {
            throw new IllegalArgumentException(
                    component + " holds a NUL or half a character: not every store keeps it");
        }
        return text;
    }
}
