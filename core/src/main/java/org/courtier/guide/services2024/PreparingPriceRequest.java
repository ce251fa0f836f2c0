package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Section 3.3.3: preparing the price request (<b>Préparer la demande de prix</b>). */
final class PreparingPriceRequest {

    static final List<Rule> RULES = List.of();

    private PreparingPriceRequest() {}
}
