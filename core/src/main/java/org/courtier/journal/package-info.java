/**
 * The chain that makes a changed byte noticed, checkpoints that make a removed one noticed, the verifier that needs no database, and
 * the journal that keeps everything in memory.
 *
 * <p>Start at {@link org.courtier.journal.InMemoryJournal} for tests and first programs, at {@link org.courtier.journal.Chain} to
 * verify what any journal stored, and at {@link org.courtier.journal.Export} and {@link org.courtier.journal.Checkpoint} to have it
 * verified elsewhere.
 */
package org.courtier.journal;
