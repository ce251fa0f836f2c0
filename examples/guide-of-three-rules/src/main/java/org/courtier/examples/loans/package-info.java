/** The loan of equipment to a client, as a guide of three rules: start at {@link org.courtier.examples.loans.Loans}. */
package org.courtier.examples.loans;
