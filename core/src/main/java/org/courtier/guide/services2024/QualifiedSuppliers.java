package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.party.SupplierId;

/**
 * Asks which suppliers the summary table names for every category of the need, on the day asked about; answered in
 * {@link ListingSuppliers}.
 */
public record QualifiedSuppliers() implements ServicesQuestion<List<SupplierId>> {}
