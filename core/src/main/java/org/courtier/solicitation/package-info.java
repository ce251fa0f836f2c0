/**
 * Asking suppliers for a price: the price request, its validation by the Broker, its sending, questions, amendments, responses
 * and follow-ups.
 *
 * <p>Start at {@link org.courtier.solicitation.Solicitation} and {@link org.courtier.solicitation.Responses}. What the responses
 * cost stands in {@code org.courtier.pricing}.
 */
package org.courtier.solicitation;
