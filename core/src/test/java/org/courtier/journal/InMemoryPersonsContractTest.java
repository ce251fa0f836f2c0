package org.courtier.journal;

import org.courtier.spi.Persons;
import org.courtier.testkit.journal.PersonsContract;

class InMemoryPersonsContractTest extends PersonsContract {
    @Override
    protected Persons persons() {
        return new InMemoryPersons();
    }
}
