/**
 * One acquisition: one need, one choice, one contract; parallel contracts are linked dossiers.
 *
 * <p>Start at {@link org.courtier.dossier.Dossier} and {@link org.courtier.dossier.OpenDossier}. The actions here are those that
 * every guide shares; what a guide adds stands in its own package.
 */
package org.courtier.dossier;
