package org.courtier.journal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.courtier.party.PersonRef;
import org.courtier.spi.Person;
import org.courtier.spi.Persons;

/** Keeps persons in memory: for tests and first programs. Nothing survives the process. */
public final class InMemoryPersons implements Persons {

    private final Map<PersonRef, Person> kept = new TreeMap<>();

    /** Begins with nobody. */
    public InMemoryPersons() {
        // a constructor of its own, so that the API says what it exports
    }

    @Override
    public synchronized void keep(PersonRef reference, Person person) {
        kept.put(Objects.requireNonNull(reference, "reference"), Objects.requireNonNull(person, "person"));
    }

    @Override
    public synchronized Optional<Person> find(PersonRef reference) {
        return Optional.ofNullable(kept.get(reference));
    }

    @Override
    public synchronized void erase(PersonRef reference) {
        kept.remove(reference);
    }
}
