package org.courtier.decision;

/**
 * Something that a guide can be asked; a record whose components say what exactly.
 *
 * @param <T> what the answer is
 */
public interface Question<T> {}
