package org.courtier.testkit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.courtier.party.PersonRef;
import org.courtier.spi.Person;
import org.courtier.spi.Persons;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Persons} keeps to. Extend it, give it the port, run it. */
public abstract class PersonsContract {

    private static final Person LAVOIE = new Person("Zoé Lavoie", List.of("zoe.lavoie@example.org", "418 555-0100"));
    private static final Person ROY = new Person("Émile Roy", List.of());

    private final PersonRef reference = new PersonRef("p-" + UUID.randomUUID());
    private Persons persons;

    /** Gives a port that no other test uses at the same time. */
    protected abstract Persons persons();

    /** Gives everything that the store of the last {@link #persons()} holds, as text; empty when nobody can look into it. */
    protected Optional<String> everythingStored() {
        return Optional.empty();
    }

    @BeforeEach
    void nobodyYet() {
        persons = persons();
    }

    @Test
    public void whoever_was_kept_is_found() {
        persons.keep(reference, LAVOIE);
        assertEquals(Optional.of(LAVOIE), persons.find(reference));
    }

    @Test
    public void nobody_is_found_where_nobody_was_kept() {
        persons.keep(reference, LAVOIE);
        assertEquals(Optional.empty(), persons.find(new PersonRef(reference.value() + "x")));
        assertEquals(
                Optional.empty(), persons.find(new PersonRef(reference.value().replace('p', 'P'))));
    }

    @Test
    public void a_later_person_takes_the_place_of_an_earlier_one() {
        persons.keep(reference, LAVOIE);
        persons.keep(reference, ROY);
        assertEquals(Optional.of(ROY), persons.find(reference));
        persons.keep(reference, LAVOIE);
        assertEquals(Optional.of(LAVOIE), persons.find(reference));
    }

    @Test
    public void an_erased_person_is_not_found() {
        persons.keep(reference, LAVOIE);
        persons.erase(reference);
        assertEquals(Optional.empty(), persons.find(reference));
    }

    @Test
    public void erasing_takes_nobody_else() {
        PersonRef other = new PersonRef("q-" + UUID.randomUUID());
        persons.keep(reference, LAVOIE);
        persons.keep(other, ROY);
        persons.erase(reference);
        assertEquals(Optional.of(ROY), persons.find(other));
    }

    @Test
    public void erasing_nobody_is_nothing_and_so_is_erasing_twice() {
        persons.erase(reference);
        persons.keep(reference, LAVOIE);
        persons.erase(reference);
        persons.erase(reference);
        assertEquals(Optional.empty(), persons.find(reference));
    }

    @Test
    public void a_reference_may_be_kept_again_after_it_was_erased() {
        persons.keep(reference, LAVOIE);
        persons.erase(reference);
        persons.keep(reference, ROY);
        assertEquals(Optional.of(ROY), persons.find(reference));
    }

    @Test
    public void names_come_back_as_they_were_kept() {
        for (String name : List.of(
                "'; DROP TABLE courtier_person; --",
                "  two blanks  ",
                "Noe\u0308l and Noël",
                "😀",
                "\t\n\r",
                "a".repeat(10_000),
                "\uFEFF\uFFFD")) {
            Person person = new Person("x" + name, List.of(name, ""));
            persons.keep(reference, person);
            assertEquals(Optional.of(person), persons.find(reference));
        }
    }

    @Test
    public void contacts_come_back_in_their_order() {
        List<String> contacts = IntStream.range(0, 100)
                .mapToObj(n -> String.valueOf(97 * n % 100))
                .toList();
        persons.keep(reference, new Person("Zoé", contacts));
        assertEquals(contacts, persons.find(reference).orElseThrow().contacts());
    }

    @Test
    public void contacts_that_were_dropped_are_gone() {
        persons.keep(reference, LAVOIE);
        persons.keep(reference, new Person(LAVOIE.name(), List.of("418 555-0100")));
        assertEquals(
                List.of("418 555-0100"), persons.find(reference).orElseThrow().contacts());
    }

    @Test
    public void nothing_of_an_erased_or_replaced_person_is_left_in_the_store() {
        String canary = "canary-" + UUID.randomUUID();
        persons.keep(reference, new Person(canary + "-name", List.of(canary + "-contact")));
        Optional<String> before = everythingStored();
        Assumptions.assumeTrue(before.isPresent(), "nobody can look into this store");
        assertTrue(before.get().contains(canary + "-name") && before.get().contains(canary + "-contact"));
        persons.keep(reference, ROY);
        assertFalse(everythingStored().orElseThrow().contains(canary));
        persons.keep(reference, new Person(canary, List.of()));
        persons.erase(reference);
        assertFalse(everythingStored().orElseThrow().contains(canary));
    }

    @Test
    public void of_sixteen_who_keep_one_reference_one_holds_whole() throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        try (Together keeping = new Together(16)) {
            List<Object> results = keeping.each(() -> {
                String name = "n-" + number.incrementAndGet();
                persons.keep(reference, new Person(name, List.of(name, name)));
                return name;
            });
            String name = persons.find(reference).orElseThrow().name();
            assertTrue(results.contains(name), results::toString);
            assertEquals(
                    List.of(name, name), persons.find(reference).orElseThrow().contacts());
        }
    }

    @Test
    public void a_reader_never_finds_half_a_person() throws InterruptedException {
        persons.keep(reference, LAVOIE);
        AtomicInteger turn = new AtomicInteger();
        try (Together both = new Together(4)) {
            List<Object> results = both.each(() -> {
                boolean writes = turn.getAndIncrement() == 0;
                for (int i = 0; i < 40; i++) {
                    if (writes) {
                        persons.keep(reference, i % 2 == 0 ? ROY : LAVOIE);
                    } else {
                        Person found = persons.find(reference).orElseThrow();
                        assertTrue(found.equals(ROY) || found.equals(LAVOIE));
                    }
                }
                return true;
            });
            assertEquals(List.of(true, true, true, true), results);
        }
    }
}
