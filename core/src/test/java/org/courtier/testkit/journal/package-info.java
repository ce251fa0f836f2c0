/**
 * The contract of the port {@link org.courtier.spi.Journal}, for everyone who writes an adapter.
 *
 * <p>Start at {@link org.courtier.testkit.journal.JournalContract}: extend it, give it a journal, run it.
 * {@link org.courtier.testkit.journal.AppendRequests} has what is appended, {@link
 * org.courtier.testkit.journal.JournalArbitraries} the same at random.
 */
package org.courtier.testkit.journal;
