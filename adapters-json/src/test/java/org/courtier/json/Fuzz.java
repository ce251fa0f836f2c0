package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Feeds inputs to entrances and holds each to the same promise: a value that is written and read again as itself, or a refusal;
 * within its time, and nothing else thrown. It counts how the inputs ended.
 *
 * <p>An input is slow when it is so three times, because a busy machine delays one now and then. An input that never ends is seen
 * from another thread.
 */
final class Fuzz {

    /** One input, and the entrance that it is for. */
    record Input(Entrance entrance, byte[] bytes) {}

    static final String VALUE = "VALUE";

    private static final int SMALL = 64 << 10;
    private static final long FOR_SMALL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long FOR_LARGE = TimeUnit.SECONDS.toNanos(2);
    private static final int SHOWN = 2_000;
    private static final int TRIES = 3;
    private static final int ENDLESS = 20;

    private final Predicate<String> mayEnd;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private volatile Input current;
    private volatile long begun;
    private volatile Throwable failure;

    /** @param mayEnd which outcomes an input may have */
    Fuzz(Predicate<String> mayEnd) {
        this.mayEnd = mayEnd;
    }

    /** Gives the seed of this run, which {@code -Dcourtier.seed=} repeats, and prints it. */
    static Random random(Class<?> test) {
        long seed = Long.getLong("courtier.seed", System.nanoTime());
        System.out.println(test.getSimpleName() + ": -Dcourtier.seed=" + seed);
        return new Random(seed);
    }

    /**
     * Feeds a number of inputs.
     *
     * @return how many ended in each way: {@link #VALUE} or the code of the refusal
     * @throws AssertionError for the first input that breaks the promise, with its bytes
     */
    Map<String, Integer> feed(int count, IntFunction<Input> inputs) {
        Thread reader = new Thread(() -> read(count, inputs), "fuzz");
        reader.setDaemon(true);
        reader.start();
        try {
            while (reader.isAlive() && failure == null) {
                reader.join(20);
                watch(reader);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (failure != null) {
            throw new AssertionError(failure + " " + shown(current), failure);
        }
        return outcomes;
    }

    private void read(int count, IntFunction<Input> inputs) {
        try {
            for (int i = 0; i < count; i++) {
                Input input = inputs.apply(i);
                begun = System.nanoTime();
                current = input;
                count(outcome(input));
                for (int tries = 1; System.nanoTime() - begun > allowed(input); tries++) {
                    again(input, tries);
                }
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void count(String outcome) {
        if (!mayEnd.test(outcome)) {
            throw new AssertionError("ended as " + outcome);
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private void again(Input input, int tries) {
        if (tries == TRIES) {
            throw new AssertionError("took too long");
        }
        begun = System.nanoTime();
        outcome(input);
    }

    private void watch(Thread reader) {
        Input input = current;
        if (input != null && System.nanoTime() - begun > ENDLESS * allowed(input) && reader.isAlive()) {
            failure = new AssertionError("does not end");
            reader.interrupt();
        }
    }

    private static long allowed(Input input) {
        return input.bytes.length <= SMALL ? FOR_SMALL : FOR_LARGE;
    }

    private static String outcome(Input input) {
        Entrance entrance = input.entrance;
        Object value;
        try {
            value = entrance.reading().apply(input.bytes);
        } catch (DocumentRejected e) {
            return e.code().name();
        }
        byte[] again = entrance.writing().apply(value);
        Object read = entrance.reading().apply(again);
        assertEquals(value, read, "read as another value");
        assertArrayEquals(again, entrance.writing().apply(read), "written as other bytes");
        return VALUE;
    }

    private static String shown(Input input) {
        byte[] head = Arrays.copyOf(input.bytes, Math.min(SHOWN, input.bytes.length));
        return "for " + input.entrance.name() + ", " + input.bytes.length + " bytes: "
                + HexFormat.of().formatHex(head);
    }
}
