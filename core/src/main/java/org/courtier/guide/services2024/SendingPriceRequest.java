package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Rule;

/** Section 3.3.4: sending the price request (<b>Envoyer la demande de prix</b>). */
final class SendingPriceRequest {

    static final List<Rule> RULES = List.of();

    private SendingPriceRequest() {}
}
