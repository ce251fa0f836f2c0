package org.courtier.decision;

/** A small immutable record of what is known in one respect; found by its class, created and changed by events. */
public interface Part {}
