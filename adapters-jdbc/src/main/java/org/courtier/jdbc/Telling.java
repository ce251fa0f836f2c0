package org.courtier.jdbc;

import java.time.Duration;
import java.util.function.Consumer;
import org.courtier.jdbc.JournalListener.Result;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.CommandReused;
import org.courtier.spi.VersionConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener of the host, whose own failure changes nothing. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final JournalListener listener;

    Telling(JournalListener listener) {
        this.listener = listener;
    }

    void appended(AppendOutcome outcome, int entries, long began) {
        ended(outcome instanceof AppendOutcome.Appended ? Result.STORED : Result.REPEATED, entries, began);
    }

    void failed(Throwable error, int entries, long began) {
        boolean refused = error instanceof VersionConflict || error instanceof CommandReused;
        ended(refused ? Result.REFUSED : Result.FAILED, entries, began);
    }

    private void ended(Result result, int entries, long began) {
        tell(to -> to.appended(result, entries, since(began)));
    }

    void loaded(long entries, long began) {
        tell(to -> to.loaded(entries, since(began)));
    }

    void retried(int attempt) {
        tell(to -> to.retried(attempt));
    }

    private void tell(Consumer<JournalListener> word) {
        try {
            word.accept(listener);
        } catch (RuntimeException e) {
            LOG.warn("a listener failed with {}", e.getClass().getName());
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
