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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The n-th business day after a day, beside Strata and a loop over Jollyday. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessDayBenchmark {

    @Param({"1", "15", "250"})
    public int n;

    private final BusinessCalendar courtier = Peers.courtier();
    private final ImmutableHolidayCalendar strata = Peers.strata();
    private final HolidayManager jollyday = Peers.jollyday();
    private final LocalDate[] starts = Peers.starts();
    private int next;

    @Setup
    public void sameAnswers() {
        for (LocalDate start : starts) {
            if (!strata.shift(start, n).equals(courtier.plus(start, n))) {
                throw new IllegalStateException("business day " + n + " after " + start);
            }
        }
    }

    /** What the three pay alike: the choice of a day. It is taken off before a ratio is formed. */
    @Benchmark
    public LocalDate start() {
        next = next + 1 & starts.length - 1;
        return starts[next];
    }

    @Benchmark
    public LocalDate courtier() {
        return courtier.plus(start(), n);
    }

    @Benchmark
    public LocalDate strata() {
        return strata.shift(start(), n);
    }

    @Benchmark
    public LocalDate jollyday() {
        return Peers.plus(jollyday, start(), n);
    }
}
