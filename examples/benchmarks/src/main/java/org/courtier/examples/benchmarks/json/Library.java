package org.courtier.examples.benchmarks.json;

/** One way to write the two documents of {@link Documents} and to read them again. */
interface Library {

    byte[] write(Object value);

    /** Reads a value of the type. */
    Object read(byte[] document, Class<?> type);
}
