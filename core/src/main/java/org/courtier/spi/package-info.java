/**
 * The ports, and the values that cross them: what a host or an adapter implements.
 *
 * <p>Start at {@link org.courtier.spi.Journal}, where everything that was accepted is kept, and
 * {@link org.courtier.spi.EventCodec}, which turns the words of the guides into bytes and back. {@link org.courtier.spi.Queries}
 * finds files among many, {@link org.courtier.spi.Feed} tells what changed, and {@link org.courtier.spi.Persons} knows who stands
 * behind a reference. Each port has a contract test in the test kit.
 */
package org.courtier.spi;
