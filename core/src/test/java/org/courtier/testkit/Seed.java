package org.courtier.testkit;

import java.util.Random;

/** The seed of a random test: printed, so that {@code -Dcourtier.seed=} runs it again. */
public final class Seed {

    private static final String PROPERTY = "courtier.seed";

    private Seed() {}

    /** Gives a source of random numbers and prints its seed under the name of the test. */
    public static Random printed(String test) {
        Long given = Long.getLong(PROPERTY);
        long seed = given == null ? new Random().nextLong() : given;
        System.out.println(test + ": -D" + PROPERTY + "=" + seed);
        return new Random(seed);
    }
}
