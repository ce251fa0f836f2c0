package org.courtier.examples.benchmarks.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An empty database in a folder of its own, set as a host sets it. */
final class Sqlite implements AutoCloseable {

    private final Path folder;
    private final HikariDataSource pool;

    Sqlite() {
        try {
            folder = Files.createTempDirectory("courtier-benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(opening());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
    }

    /** Lends one connection, which stays open. */
    DataSource pooled() {
        return pool;
    }

    /** Opens a connection each time. */
    DataSource opening() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("journal.db"));
        return source;
    }

    @Override
    public void close() {
        pool.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
