package org.courtier.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.courtier.spi.Feed;
import org.courtier.spi.Journal;
import org.courtier.spi.Persons;
import org.courtier.spi.Queries;
import org.courtier.testkit.journal.FeedContract;
import org.courtier.testkit.journal.JournalConcurrencyContract;
import org.courtier.testkit.journal.PersonsContract;
import org.courtier.testkit.journal.QueriesContract;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contracts find every planted fault, and nothing where none is planted. */
class ContractsControlTest {

    private static final AtomicReference<Enum<?>> FAULT = new AtomicReference<>();

    /** Run by the launcher, once a fault; never on its own. */
    static class QueriesCases extends QueriesContract {

        private final InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());
        private final FaultyQueries queries = new FaultyQueries((FaultyQueries.Fault) FAULT.get(), journal);

        @Override
        protected Journal journal() {
            return new AppendingBy(journal, queries::append);
        }

        @Override
        protected Queries queries() {
            return queries;
        }
    }

    /** Run by the launcher, once a fault; never on its own. */
    static class FeedCases extends FeedContract {

        private final InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());

        @Override
        protected Journal journal() {
            return journal;
        }

        @Override
        protected Feed feed() {
            return new FaultyFeed((FaultyFeed.Fault) FAULT.get(), journal.feed());
        }
    }

    /** Run by the launcher, once a fault; never on its own. */
    static class PersonsCases extends PersonsContract {

        private FaultyPersons persons;

        @Override
        protected Persons persons() {
            persons = new FaultyPersons((FaultyPersons.Fault) FAULT.get());
            return persons;
        }

        @Override
        protected Optional<String> everythingStored() {
            return Optional.of(persons.everything());
        }
    }

    /** Run by the launcher, once a fault; never on its own. */
    static class ConcurrencyCases extends JournalConcurrencyContract {
        @Override
        protected Journal journal() {
            return new FaultyJournal((FaultyJournal.Fault) FAULT.get());
        }
    }

    private static TestExecutionSummary run(Class<?> cases, Enum<?> fault) {
        FAULT.set(fault);
        return ContractRun.of(cases);
    }

    private static void assertFound(Class<?> cases, Enum<?> fault) {
        assertTrue(run(cases, fault).getTestsFailedCount() >= 1, () -> fault + " was not found");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void the_contract_of_queries_finds_the_planted(FaultyQueries.Fault fault) {
        assertFound(QueriesCases.class, fault);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void the_contract_of_the_feed_finds_the_planted(FaultyFeed.Fault fault) {
        assertFound(FeedCases.class, fault);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void the_contract_of_persons_finds_the_planted(FaultyPersons.Fault fault) {
        assertFound(PersonsCases.class, fault);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"NO_COMPARE_AND_SWAP", "NO_RECOGNITION_OF_COMMANDS", "TWO_WRITERS_AT_ONCE"})
    void the_contract_of_several_at_once_finds_the_planted(FaultyJournal.Fault fault) {
        assertFound(ConcurrencyCases.class, fault);
    }

    @Test
    void the_contracts_have_at_least_120_cases_and_find_nothing_where_no_fault_is_planted() {
        List<TestExecutionSummary> all = List.of(
                run(QueriesCases.class, FaultyQueries.Fault.NONE),
                run(FeedCases.class, FaultyFeed.Fault.NONE),
                run(PersonsCases.class, FaultyPersons.Fault.NONE),
                run(ConcurrencyCases.class, FaultyJournal.Fault.NONE),
                ContractRun.of(InMemoryJournalContractTest.class));
        long cases = all.stream()
                .mapToLong(TestExecutionSummary::getTestsSucceededCount)
                .sum();
        assertTrue(cases >= 120, () -> "only " + cases);
        all.forEach(s ->
                assertEquals(0, s.getTestsFailedCount(), () -> s.getFailures().toString()));
    }
}
