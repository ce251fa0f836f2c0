package org.courtier.examples.benchmarks.json;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
 * Writing and reading a document of about 2 kB, beside Jackson driven by hand and Jackson's own binding.
 *
 * <p>Code is compiled where it runs, so that on a busy machine no iteration runs code that still waits for its compiler.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    /** The documents. */
    public enum Kind {
        PRICE_REQUEST(Documents::priceRequest),
        CORRECTION(Documents::correction);

        private final Supplier<Object> value;

        Kind(Supplier<Object> value) {
            this.value = value;
        }
    }

    /** The peers. */
    public enum By {
        COURTIER(Courtier::new),
        STREAMING(Streaming::new),
        STRICT_STREAMING(StrictStreaming::new),
        DATABIND(Databind::new);

        private final Supplier<Library> library;

        By(Supplier<Library> library) {
            this.library = library;
        }
    }

    @Param
    public Kind document;

    @Param
    public By by;

    private Object value;
    private byte[] written;
    private Library library;

    @Setup
    public void sameBytesAndSameValues() {
        value = document.value.get();
        written = new Courtier().write(value);
        library = by.library.get();
        if (!Arrays.equals(written, library.write(value))) {
            throw new IllegalStateException(by + " writes other bytes");
        }
        if (!value.equals(library.read(written, value.getClass()))) {
            throw new IllegalStateException(by + " reads another value");
        }
    }

    @Benchmark
    public byte[] writing() {
        return library.write(value);
    }

    @Benchmark
    public Object reading() {
        return library.read(written, value.getClass());
    }
}
