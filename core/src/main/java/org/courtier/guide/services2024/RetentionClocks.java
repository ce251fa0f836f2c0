package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.RetentionClock;

/** Asks how long each document of the dossier is to be kept; the rule stands in {@link KeepingDocuments}. */
public record RetentionClocks() implements ServicesQuestion<List<RetentionClock>> {}
