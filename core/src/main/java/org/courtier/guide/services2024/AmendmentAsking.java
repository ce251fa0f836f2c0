package org.courtier.guide.services2024;

import org.courtier.contract.ContractChange;
import org.courtier.decision.Action;

/** What asking for an amendment and telling of one afterwards have in common: the same rules judge both. */
sealed interface AmendmentAsking extends Action permits RequestContractAmendment, ReportContractAmendment {

    ContractChange change();
}
