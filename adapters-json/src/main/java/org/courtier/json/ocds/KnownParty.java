package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;
import org.courtier.party.OrganisationId;

/**
 * What a host knows of an organisation.
 *
 * @param id the organisation; that of a supplier has the supplier's identifier
 * @param name its name; the client's stands in the dossier
 * @param neq its Québec enterprise number (<b>NEQ</b>)
 * @param seaoNumber the number of a body in Québec's system, without {@code OP-}
 * @param municipal whether it is a municipal body
 */
public record KnownParty(
        OrganisationId id,
        Optional<String> name,
        Optional<String> neq,
        Optional<String> seaoNumber,
        Optional<Boolean> municipal) {

    public KnownParty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(neq, "neq");
        Objects.requireNonNull(seaoNumber, "seaoNumber");
        Objects.requireNonNull(municipal, "municipal");
    }

    /** A supplier, with its name and NEQ. */
    public static KnownParty supplier(String id, String name, String neq) {
        return new KnownParty(
                new OrganisationId(id), Optional.of(name), Optional.of(neq), Optional.empty(), Optional.empty());
    }

    /** A public body, with its name and its number in Québec's system. */
    public static KnownParty body(String id, String name, String seaoNumber) {
        return new KnownParty(
                new OrganisationId(id),
                Optional.of(name),
                Optional.empty(),
                Optional.of(seaoNumber),
                Optional.of(false));
    }

    static KnownParty unknown(OrganisationId id) {
        return new KnownParty(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
