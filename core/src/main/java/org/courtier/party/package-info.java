/**
 * Who takes part: public bodies and the regimes they fall under, suppliers, and actors, each a person of an organisation in
 * a role.
 *
 * <p>Start at {@link org.courtier.party.Actor} and {@link org.courtier.party.PublicBody}. Names and addresses of persons are
 * not here: an actor is a {@link org.courtier.party.PersonRef}, so that a name never enters what is kept for ever.
 */
package org.courtier.party;
