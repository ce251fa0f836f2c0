package org.courtier.guide.services2024;

/**
 * Asks for the supplier summary table (<b>tableau synthèse des prestataires</b>) as it stands on the day asked about; of the
 * Catalogue it is answered in {@link QualifyingSuppliers}, of a dossier in {@link TheCatalogue}.
 */
public record SummaryTable() implements ServicesQuestion<SupplierTable> {}
