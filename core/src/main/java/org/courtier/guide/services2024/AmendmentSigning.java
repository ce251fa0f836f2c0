package org.courtier.guide.services2024;

import org.courtier.contract.Party;
import org.courtier.decision.Aimed;

/** What signing an amendment and telling of it afterwards have in common: the same rules judge both. */
sealed interface AmendmentSigning extends Aimed<Integer> permits SignContractAmendment, ReportAmendmentSignature {

    Party party();
}
