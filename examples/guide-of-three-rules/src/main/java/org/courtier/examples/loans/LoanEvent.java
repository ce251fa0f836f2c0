package org.courtier.examples.loans;

import org.courtier.decision.Event;

/** What happens to a loan. */
public sealed interface LoanEvent extends Event permits EquipmentBorrowed, EquipmentReturned {}
