/**
 * What people read: two languages, bilingual texts, and dates, amounts, lists and plurals in French and English.
 *
 * <p>Start at {@link org.courtier.text.Text}. Nothing here depends on the locale data of a JDK, so that a sentence is the
 * same bytes on every run.
 */
package org.courtier.text;
