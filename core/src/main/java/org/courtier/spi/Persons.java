package org.courtier.spi;

import java.util.Optional;
import org.courtier.party.PersonRef;

/**
 * Port: who stands behind a {@link PersonRef}. Names and addresses are kept outside every history, so that they can be erased and the
 * histories still verify.
 *
 * <p><b>Threads.</b> Any method may be called from any thread; of two writes of one reference the later one holds. <b>Erasure.</b>
 * After {@link #erase} has returned, neither the port nor its store gives the person back; copies that others made, and backups, are
 * theirs. <b>Errors</b> are those of the {@link Journal}, and carry no value.
 */
public interface Persons {

    /** Keeps who a reference stands for, in place of what was kept before. */
    void keep(PersonRef reference, Person person);

    /** Gives who a reference stands for; empty when it was never kept or is erased. */
    Optional<Person> find(PersonRef reference);

    /** Forgets who a reference stands for; nothing when nobody was kept. The reference may be kept again. */
    void erase(PersonRef reference);
}
