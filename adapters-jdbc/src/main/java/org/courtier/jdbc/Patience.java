package org.courtier.jdbc;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * How often a transaction that failed in a way that passes is tried again: at most {@value #ATTEMPTS} times in all, and not when
 * two seconds have passed.
 */
final class Patience {

    static final int ATTEMPTS = 5;

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long SHORTEST_MILLIS = 10;

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void of(Duration time);
    }

    private final Pause pause;
    private final long began = System.nanoTime();
    private int failed;

    Patience(Pause pause) {
        this.pause = pause;
    }

    /** Waits a while by chance, so that two who met do not meet again. */
    static Patience withPauses() {
        return new Patience(time -> LockSupport.parkNanos(time.toNanos()));
    }

    /** Pauses and gives true when another attempt may be made. */
    boolean another() {
        failed++;
        if (failed == ATTEMPTS || System.nanoTime() - began > LIMIT.toNanos()) {
            return false;
        }
        long longest = SHORTEST_MILLIS << failed;
        pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(SHORTEST_MILLIS, longest + 1)));
        return true;
    }

    /** Gives how many attempts have failed. */
    int failed() {
        return failed;
    }
}
