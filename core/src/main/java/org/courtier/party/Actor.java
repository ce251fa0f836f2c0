package org.courtier.party;

import java.util.Objects;

/**
 * Who does something: a person, for an organisation, in a role.
 *
 * @param person the person, by reference
 * @param organisation the organisation for which the person acts
 * @param role the capacity in which the person acts
 */
public record Actor(PersonRef person, OrganisationId organisation, Role role) {

    public Actor {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
    }

    public static Actor of(PersonRef person, OrganisationId organisation, Role role) {
        return new Actor(person, organisation, role);
    }
}
