package org.courtier.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** One shot of each, without a fork: that they run, not how fast. */
class EveryBenchmarkRunsTest {

    @Test
    void each_benchmark_runs_once() throws RunnerException {
        Options once = new OptionsBuilder()
                .include("org.courtier.*")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .build();
        assertFalse(new Runner(once).run().isEmpty());
    }
}
