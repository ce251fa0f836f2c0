package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Readers that break the promise, each of which the fuzz must catch. */
class FuzzControlTest {

    @Test
    void a_reader_that_keeps_the_promise_passes() {
        assertEquals(Map.of("VALUE", 3), feed(Byte::valueOf));
    }

    @Test
    void a_reader_that_throws_is_caught() {
        caught("NumberFormatException", text -> Byte.valueOf("x"));
        caught("StackOverflowError", this::endless);
    }

    @Test
    void a_reader_that_never_ends_is_caught() {
        caught("does not end", text -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return text;
        });
    }

    @Test
    void a_reader_that_is_slow_is_caught() {
        caught("took too long", text -> {
            long until = System.nanoTime() + 110_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return Byte.valueOf(text);
        });
    }

    @Test
    void a_reader_that_reads_its_own_document_as_another_value_is_caught() {
        caught("read as another value", text -> Byte.valueOf((byte) (Byte.parseByte(text) + 1)));
    }

    @Test
    void a_reader_that_refuses_what_it_must_accept_is_caught() {
        caught("ended as SYNTAX", text -> {
            throw new DocumentRejected(DocumentRejected.Code.SYNTAX, Place.START, "");
        });
    }

    private Object endless(String text) {
        return endless(text);
    }

    private static void caught(String expected, Function<String, Object> reading) {
        AssertionError error = assertThrows(AssertionError.class, () -> feed(reading));
        assertTrue(error.getMessage().contains(expected), error.getMessage());
        assertTrue(error.getMessage().contains("for control, 1 bytes: 37"), error.getMessage());
    }

    private static Map<String, Integer> feed(Function<String, Object> reading) {
        Entrance control = new Entrance(
                "control",
                List.of(),
                d -> reading.apply(new String(d)),
                v -> v.toString().getBytes());
        return new Fuzz(Set.of(Fuzz.VALUE)::contains).feed(3, i -> new Fuzz.Input(control, new byte[] {'7'}));
    }
}
