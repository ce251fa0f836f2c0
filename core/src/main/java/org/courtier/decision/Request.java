package org.courtier.decision;

/** An action that asks to do something: a broken guard refuses it. */
public interface Request extends Action {}
