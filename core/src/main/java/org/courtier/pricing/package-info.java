/**
 * What the responses cost: fixed prices and hourly rates, their totals, the comparison, the lowest price, ties, and the choice.
 *
 * <p>Start at {@link org.courtier.pricing.Comparison}. The Broker's fees never enter a compared price (P-237).
 */
package org.courtier.pricing;
