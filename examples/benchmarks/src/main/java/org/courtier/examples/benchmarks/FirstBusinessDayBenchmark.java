package org.courtier.examples.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.courtier.calendar.QuebecCalendars;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A calendar built and asked once in a fresh virtual machine: one shot a fork; Strata's is its own of Montréal's banks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstBusinessDayBenchmark {

    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

    @Benchmark
    public LocalDate courtier() {
        return QuebecCalendars.interpretationAct().plus(MON_2026_11_02, 10);
    }

    @Benchmark
    public LocalDate strata() {
        return HolidayCalendarIds.CAMO.resolve(ReferenceData.standard()).shift(MON_2026_11_02, 10);
    }

    @Benchmark
    public LocalDate jollyday() {
        return Peers.plus(Peers.jollyday(), MON_2026_11_02, 10);
    }
}
