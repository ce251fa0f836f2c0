package org.courtier.examples.loans;

import org.courtier.decision.Action;

/** What can be asked for a loan. */
public sealed interface LoanAction extends Action permits BorrowEquipment, ReturnEquipment {}
