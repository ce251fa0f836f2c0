package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation that a release names.
 *
 * @param id its identity in the release, by which it is referred to
 * @param name its name
 * @param identifier its main identifier in a register
 * @param additionalIdentifiers others
 * @param address its address
 * @param roles what it does in the process, codes of the open list {@code partyRole}
 * @param details what Québec's system adds
 */
public record Party(
        String id,
        Optional<String> name,
        Optional<Identifier> identifier,
        List<Identifier> additionalIdentifiers,
        Optional<Address> address,
        List<String> roles,
        Optional<PartyDetails> details) {

    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(identifier, "identifier");
        additionalIdentifiers = List.copyOf(additionalIdentifiers);
        Objects.requireNonNull(address, "address");
        roles = List.copyOf(roles);
        Objects.requireNonNull(details, "details");
    }
}
