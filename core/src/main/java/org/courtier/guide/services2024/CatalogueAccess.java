package org.courtier.guide.services2024;

/**
 * Asks whether the actor may access the Catalogue, which is free of charge and restricted to the staff of the eligible clientele
 * (P-346, P-347); answered in {@link QualifyingSuppliers}.
 */
public record CatalogueAccess() implements ServicesQuestion<Boolean> {}
