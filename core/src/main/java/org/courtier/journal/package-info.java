/**
 * The chain that makes a changed byte noticed, and the journal that keeps everything in memory.
 *
 * <p>Start at {@link org.courtier.journal.InMemoryJournal} for tests and first programs, and at
 * {@link org.courtier.journal.Chain} to verify what any journal stored.
 */
package org.courtier.journal;
