package org.courtier.jdbc;

import java.util.Objects;
import java.util.Optional;
import org.courtier.party.PersonRef;
import org.courtier.spi.Person;
import org.courtier.spi.Persons;

/** Keeps persons in a table beside the journal, which no history refers to but by references. */
final class JdbcPersons implements Persons {

    private final Transactions transactions;

    JdbcPersons(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(PersonRef reference, Person person) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(person, "person");
        transactions.write(new JdbcQueries.DoneAgain<Boolean>(), store -> {
            store.schema().check(store.connection());
            PersonTable.keep(store, reference, person);
            return true;
        });
    }

    @Override
    public Optional<Person> find(PersonRef reference) {
        return transactions.checked(connection -> PersonTable.find(connection, reference));
    }

    @Override
    public void erase(PersonRef reference) {
        transactions.write(new JdbcQueries.DoneAgain<Boolean>(), store -> {
            store.schema().check(store.connection());
            PersonTable.erase(store.connection(), reference);
            return true;
        });
    }
}
