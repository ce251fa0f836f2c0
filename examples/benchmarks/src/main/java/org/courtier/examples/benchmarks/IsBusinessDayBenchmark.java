package org.courtier.examples.benchmarks;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.courtier.calendar.BusinessCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether a day counts, beside Strata and Jollyday. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IsBusinessDayBenchmark {

    private final BusinessCalendar courtier = Peers.courtier();
    private final ImmutableHolidayCalendar strata = Peers.strata();
    private final HolidayManager jollyday = Peers.jollyday();
    private final LocalDate[] starts = Peers.starts();
    private int next;

    private LocalDate start() {
        next = next + 1 & starts.length - 1;
        return starts[next];
    }

    @Benchmark
    public boolean courtier() {
        return courtier.isBusinessDay(start());
    }

    @Benchmark
    public boolean strata() {
        return strata.isBusinessDay(start());
    }

    @Benchmark
    public boolean jollyday() {
        return Peers.isBusinessDay(jollyday, start());
    }
}
