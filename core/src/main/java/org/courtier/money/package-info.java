/**
 * Canadian dollars to the cent, unit prices, quantities, and the tax basis that every estimate and total states.
 *
 * <p>Start at {@link org.courtier.money.Money} and {@link org.courtier.money.Estimate}. Products are exact until
 * {@link org.courtier.money.Rounding}, the one place that rounds. Follows the conventions of the rule register.
 */
package org.courtier.money;
