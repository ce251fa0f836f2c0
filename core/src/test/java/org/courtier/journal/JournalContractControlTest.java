package org.courtier.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.courtier.spi.Journal;
import org.courtier.testkit.journal.JournalContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class JournalContractControlTest {

    private static final AtomicReference<FaultyJournal.Fault> FAULT = new AtomicReference<>();

    /** Run by the launcher below, once a fault; never on its own. */
    static class FaultyJournalCases extends JournalContract {
        @Override
        protected Journal journal() {
            return new FaultyJournal(FAULT.get());
        }
    }

    @Test
    void the_contract_has_at_least_25_cases_and_finds_nothing_where_no_fault_is_planted() {
        TestExecutionSummary summary = run(FaultyJournal.Fault.NONE);
        assertTrue(summary.getTestsSucceededCount() >= 25, () -> "only " + summary.getTestsSucceededCount());
        assertEquals(
                0, summary.getTestsFailedCount(), () -> summary.getFailures().toString());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void the_contract_finds_the_planted(FaultyJournal.Fault fault) {
        TestExecutionSummary summary = run(fault);
        assertTrue(summary.getTestsFailedCount() >= 1, () -> fault + " was not found");
    }

    private static TestExecutionSummary run(FaultyJournal.Fault fault) {
        FAULT.set(fault);
        return ContractRun.of(FaultyJournalCases.class);
    }
}
