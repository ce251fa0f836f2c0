package org.courtier.examples.benchmarks.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.courtier.jdbc.JdbcJournal;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamRecord;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loading a dossier of 200 events, verification included, beside reading its rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoadBenchmark {

    /** Where connections come from. */
    public enum Connections {
        POOLED(Sqlite::pooled),
        OPENED(Sqlite::opening);

        private final Function<Sqlite, DataSource> source;

        Connections(Function<Sqlite, DataSource> source) {
            this.source = source;
        }
    }

    private static final long EVENTS = 200;

    @Param
    public Connections connections;

    private final Sqlite database = new Sqlite();
    private DataSource source;
    private Journal journal;

    @Setup
    public void store() throws SQLException {
        source = connections.source.apply(database);
        journal = JdbcJournal.standalone(source, Appends.CODEC);
        Expected expected = new Expected.New();
        for (long version = 1; version <= EVENTS; version++) {
            Receipt receipt = journal.append(Appends.request(expected, version), Appends.listing(version))
                    .receipt();
            expected = new Expected.Exactly(receipt.toVersion(), receipt.head());
        }
        if (journal().commits().size() != EVENTS || byHand().size() != 1 + 2 * EVENTS) {
            throw new IllegalStateException("not what was stored");
        }
    }

    @Benchmark
    public StreamRecord journal() {
        return journal.load(Appends.STREAM).orElseThrow();
    }

    @Benchmark
    public List<Object[]> byHand() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new ByHand(connection).load();
        }
    }

    @TearDown
    public void remove() {
        database.close();
    }
}
