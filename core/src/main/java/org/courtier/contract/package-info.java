/**
 * The specific contract (<b>contrat spécifique</b>): the authorisations it needs, its preparation, its final versions, its
 * signatures and the transmission of its copies.
 *
 * <p>Start at {@link org.courtier.contract.Authorisations} and {@link org.courtier.contract.Signatures}.
 */
package org.courtier.contract;
