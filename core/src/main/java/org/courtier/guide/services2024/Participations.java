package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.solicitation.SupplierParticipation;

/** Asks how each solicited supplier took part, as of the day. */
public record Participations() implements ServicesQuestion<List<SupplierParticipation>> {}
