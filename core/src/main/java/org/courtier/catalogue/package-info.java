/**
 * What every stream of the Broker's catalogue shares: suppliers, categories, framework agreements, qualification timelines and
 * published documents.
 *
 * <p>Start at {@link org.courtier.catalogue.Catalogue}: it answers who is qualified for what on a day. The categories and the
 * kinds of documents of a stream are enumerations of its guide.
 */
package org.courtier.catalogue;
