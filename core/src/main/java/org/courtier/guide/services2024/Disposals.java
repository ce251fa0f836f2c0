package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.Disposal;

/** Asks which documents of the dossier may be destroyed on the day asked about; the rule stands in {@link KeepingDocuments}. */
public record Disposals() implements ServicesQuestion<List<Disposal>> {}
