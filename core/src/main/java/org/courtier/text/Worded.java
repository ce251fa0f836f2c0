package org.courtier.text;

/** A value that can say itself in both languages inside a sentence: an amount, a date with its time, a window of days. */
public interface Worded {

    /** Gives the words that stand for this value in a sentence. */
    Text words();
}
