package org.courtier.decision;

/**
 * An action that is aimed at one thing: a supplier, a document, a contract.
 *
 * @param <T> what it is aimed at
 */
public interface Aimed<T> extends Action {

    T target();
}
