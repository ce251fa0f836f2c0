package org.courtier.examples.benchmarks.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.courtier.jdbc.ConnectionSource;
import org.courtier.jdbc.JdbcJournal;
import org.courtier.jdbc.SqlFunction;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Receipt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One event appended in the host's transaction, its commit included, beside the same statements by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AppendBenchmark {

    private final Sqlite database = new Sqlite();
    private Connection connection;
    private Journal journal;
    private Expected end = new Expected.New();
    private long version;

    @Setup
    public void open() throws SQLException {
        JdbcJournal.standalone(database.opening(), Appends.CODEC);
        connection = database.opening().getConnection();
        connection.setAutoCommit(false);
        journal = JdbcJournal.joined(
                new ConnectionSource() {
                    @Override
                    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
                        return work.apply(connection);
                    }
                },
                Appends.CODEC);
    }

    @Benchmark
    public Receipt journal() throws SQLException {
        version++;
        Receipt receipt = journal.append(Appends.request(end, version), Appends.listing(version))
                .receipt();
        connection.commit();
        end = new Expected.Exactly(receipt.toVersion(), receipt.head());
        return receipt;
    }

    @Benchmark
    public long byHand() throws SQLException {
        version++;
        new ByHand(connection).append(Appends.request(end, version), Appends.listing(version), version);
        connection.commit();
        return version;
    }

    @TearDown
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
