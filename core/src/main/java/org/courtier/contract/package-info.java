/**
 * The specific contract (<b>contrat spécifique</b>): the authorisations it needs, its preparation, its final versions, its
 * signatures and the transmission of its copies; then its life: term and renewals, amendments, publication, evaluation, differences,
 * termination, and the documents that are kept.
 *
 * <p>Start at {@link org.courtier.contract.Authorisations}, {@link org.courtier.contract.Signatures} and, for what follows them,
 * {@link org.courtier.contract.ContractLife}.
 */
package org.courtier.contract;
