/**
 * What an application calls.
 *
 * <p>Start at {@link org.courtier.Courtier}, which wires guides, journal and data, and gives a {@link org.courtier.Desk} for each
 * subject; a desk takes {@link org.courtier.Command}s and answers with {@link org.courtier.Submission}s.
 */
package org.courtier;
