package org.courtier;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Outcome;
import org.courtier.rule.Finding;
import org.courtier.spi.Receipt;

/** What became of a command. */
public sealed interface Submission {

    /**
     * It was accepted and stored.
     *
     * @param receipt its proof
     * @param outcome what follows from it
     */
    record Recorded(Receipt receipt, Outcome.Accepted<?> outcome) implements Submission {
        public Recorded {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * The same command had been stored before; nothing changed.
     *
     * @param receipt the first proof
     */
    record Repeated(Receipt receipt) implements Submission {
        public Repeated {
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * The rules refuse it; nothing was stored.
     *
     * @param outcome every reason
     */
    record Refused(Outcome.Refused<?> outcome) implements Submission {
        public Refused {
            Objects.requireNonNull(outcome, "outcome");
        }

        /** Gives every reason. */
        public List<Finding> findings() {
            return outcome.findings();
        }
    }

    /**
     * The version that the actor saw is no longer the last; nothing was stored.
     *
     * @param since what came after that version, in order
     */
    record Overtaken(List<Entry> since) implements Submission {
        public Overtaken {
            since = List.copyOf(since);
        }
    }
}
