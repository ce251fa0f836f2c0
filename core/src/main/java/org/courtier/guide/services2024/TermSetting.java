package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import org.courtier.contract.ContractTerm;
import org.courtier.decision.Action;

/** What setting the term and telling of it afterwards have in common: the same rules judge both. */
sealed interface TermSetting extends Action permits SetTerm, ReportTerm {

    LocalDate start();

    LocalDate end();

    List<LocalDate> renewals();

    /** Gives the term as it would be. */
    default ContractTerm term() {
        return ContractTerm.of(start(), end(), renewals());
    }
}
