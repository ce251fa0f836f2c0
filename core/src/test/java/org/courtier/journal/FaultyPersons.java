package org.courtier.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.courtier.party.PersonRef;
import org.courtier.spi.Person;
import org.courtier.spi.Persons;

/** Persons with one planted fault, which the contract must find. */
final class FaultyPersons implements Persons {

    enum Fault {
        NONE,
        FIRST_ONE_STAYS,
        ERASED_ONE_IS_FOUND,
        ERASED_ONE_IS_ONLY_HIDDEN,
        ERASED_REFERENCE_IS_BARRED,
        EVERYBODY_IS_ERASED,
        REFERENCES_IN_ANY_CASE,
        NAME_TRIMMED,
        CONTACTS_SORTED,
        CONTACTS_ADDED_TO_THE_EARLIER_ONES
    }

    private final Fault fault;
    private final Map<PersonRef, Person> kept = new ConcurrentHashMap<>();
    private final Map<PersonRef, Person> hidden = new ConcurrentHashMap<>();

    FaultyPersons(Fault fault) {
        this.fault = fault;
    }

    @Override
    public synchronized void keep(PersonRef given, Person person) {
        PersonRef reference = key(given);
        if (fault == Fault.FIRST_ONE_STAYS && kept.containsKey(reference)
                || fault == Fault.ERASED_REFERENCE_IS_BARRED && hidden.containsKey(reference)) {
            return;
        }
        kept.put(
                reference,
                switch (fault) {
                    case NAME_TRIMMED -> new Person(person.name().trim(), person.contacts());
                    case CONTACTS_SORTED ->
                        new Person(
                                person.name(),
                                person.contacts().stream().sorted().toList());
                    case CONTACTS_ADDED_TO_THE_EARLIER_ONES -> new Person(person.name(), contacts(reference, person));
                    default -> person;
                });
    }

    private List<String> contacts(PersonRef reference, Person person) {
        List<String> more = new ArrayList<>(person.contacts());
        Optional.ofNullable(kept.get(reference)).ifPresent(p -> more.addAll(p.contacts()));
        return more;
    }

    @Override
    public synchronized Optional<Person> find(PersonRef reference) {
        return Optional.ofNullable(kept.get(key(reference)));
    }

    @Override
    public synchronized void erase(PersonRef given) {
        PersonRef reference = key(given);
        if (fault == Fault.ERASED_ONE_IS_FOUND) {
            return;
        }
        Optional.ofNullable(kept.remove(reference)).ifPresent(p -> hidden.put(reference, p));
        if (fault != Fault.ERASED_ONE_IS_ONLY_HIDDEN && fault != Fault.ERASED_REFERENCE_IS_BARRED) {
            hidden.clear();
        }
        if (fault == Fault.EVERYBODY_IS_ERASED) {
            kept.clear();
        }
    }

    /** Gives what an administrator would see. */
    synchronized String everything() {
        StringBuilder all = new StringBuilder();
        for (Map<PersonRef, Person> store : List.of(kept, hidden)) {
            store.values().forEach(p -> all.append(p.name()).append(p.contacts()));
        }
        return all.toString();
    }

    private PersonRef key(PersonRef reference) {
        return fault == Fault.REFERENCES_IN_ANY_CASE
                ? new PersonRef(reference.value().replace('P', 'p'))
                : reference;
    }
}
