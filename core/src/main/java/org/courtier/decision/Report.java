package org.courtier.decision;

/**
 * An action that tells what has happened outside: refused only if it is impossible or comes from the wrong person; what is
 * unlawful in it is accepted with irregularities, which stay.
 */
public interface Report extends Action {}
