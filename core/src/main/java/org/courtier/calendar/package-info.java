/**
 * Québec dates, business days with the law behind each holiday, windows, and time limits with their certificates.
 *
 * <p>Start at {@link org.courtier.calendar.BusinessCalendar} and {@link org.courtier.calendar.QuebecCalendars}; a
 * milestone is a {@link org.courtier.calendar.Moment}. The day of the event is never counted, the last day is. Follows
 * the Interpretation Act (CQLR, c. I-16), s. 61 (23°), and the conventions of the rule register.
 */
package org.courtier.calendar;
