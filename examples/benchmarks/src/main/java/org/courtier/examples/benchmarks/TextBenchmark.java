package org.courtier.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one bilingual text costs: made, and read in a language. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextBenchmark {

    @Param({"FRENCH", "ENGLISH"})
    public Language language;

    private final Text text = Text.of("courriel", "email");

    @Benchmark
    public Text of() {
        return Text.of("courriel", "email");
    }

    @Benchmark
    public String in() {
        return text.in(language);
    }
}
