package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.catalogue.PublishedDocument;

/**
 * Asks for the documents of the Catalogue that are current on the day asked about (<b>Documentation de soutien au processus
 * d'acquisition</b>); of the Catalogue it is answered in {@link QualifyingSuppliers}, of a dossier in {@link TheCatalogue}.
 */
public record CurrentDocumentation() implements ServicesQuestion<List<PublishedDocument>> {}
