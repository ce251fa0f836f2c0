package org.courtier.testkit.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads do something at the same moment, round after round. */
final class Together implements AutoCloseable {

    private final int threads;
    private final ExecutorService executor;

    Together(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    /** Gives what each thread came to: the result, or what it threw. */
    List<Object> each(Callable<?> task) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<Object>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            futures.add(executor.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        List<Object> results = new ArrayList<>();
        for (Future<Object> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    static void assertNothingThrown(List<Object> results) {
        for (Object result : results) {
            if (result instanceof Throwable thrown) {
                throw new AssertionError(thrown);
            }
        }
    }

    private static Object result(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
