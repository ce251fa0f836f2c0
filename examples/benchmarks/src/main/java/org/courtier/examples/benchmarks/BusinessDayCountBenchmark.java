package org.courtier.examples.benchmarks;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * How many business days lie between two days, beside Strata and a loop over Jollyday.
 *
 * <p>Courtier counts the last day and not the first, the others the first and not the last.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessDayCountBenchmark {

    @Param({"1", "36"})
    public int months;

    private final BusinessCalendar courtier = Peers.courtier();
    private final ImmutableHolidayCalendar strata = Peers.strata();
    private final HolidayManager jollyday = Peers.jollyday();
    private final LocalDate[] starts = Peers.starts();
    private LocalDate[] ends;
    private int next;

    @Setup
    public void sameAnswers() {
        ends = Stream.of(starts).map(start -> start.plusMonths(months)).toArray(LocalDate[]::new);
        for (int i = 0; i < starts.length; i++) {
            if (strata.daysBetween(starts[i], ends[i])
                    != courtier.count(starts[i].minusDays(1), ends[i].minusDays(1))) {
                throw new IllegalStateException("business days from " + starts[i] + " to " + ends[i]);
            }
        }
    }

    private int index() {
        next = next + 1 & starts.length - 1;
        return next;
    }

    @Benchmark
    public int courtier() {
        int i = index();
        return courtier.count(starts[i], ends[i]);
    }

    @Benchmark
    public int strata() {
        int i = index();
        return strata.daysBetween(starts[i], ends[i]);
    }

    @Benchmark
    public int jollyday() {
        int i = index();
        int count = 0;
        for (LocalDate date = starts[i]; date.isBefore(ends[i]); date = date.plusDays(1)) {
            count += Peers.isBusinessDay(jollyday, date) ? 1 : 0;
        }
        return count;
    }
}
