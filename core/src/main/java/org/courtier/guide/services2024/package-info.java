/**
 * The user guide of the professional and technical services stream, as updated on 18 April 2024 (source 000).
 *
 * <p>Start at {@link org.courtier.guide.services2024.Services2024}. Each chapter of the guide is one file of rules, named after
 * it, that can be read beside the guide; the actions and events of the guide stand beside them.
 */
package org.courtier.guide.services2024;
