/**
 * Publication of dossiers as open contracting data (Open Contracting Data Standard 1.1.5), and reading what others publish.
 *
 * <p>Start at {@link org.courtier.json.ocds.ReleaseExport}, which makes releases of a dossier's history and of what the host hands in
 * ({@link org.courtier.json.ocds.Publication}), at {@link org.courtier.json.ocds.ReleaseJson}, which writes and reads them, and at
 * {@link org.courtier.json.ocds.Difference}, which explains each difference between the standard and what Québec's system
 * really publishes.
 *
 * <p>Records have the names of the standard, and so have their components: they are the names in JSON.
 */
package org.courtier.json.ocds;
