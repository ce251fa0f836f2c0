package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.courtier.decision.Action;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, they are an action or a {@link DocumentRejected}; {@code -Dcourtier.seed=} repeats a run. */
class FuzzTest {

    private static final int INPUTS = 20_000;

    private static final List<byte[]> HOSTILE = List.of(
            bytes("1e100000000"),
            bytes("-"),
            bytes("1".repeat(41)),
            bytes("null"),
            bytes("\\u0000"),
            bytes("\\ud800"),
            bytes("\"type\":\"correct\","),
            bytes("\"form\":1,"),
            bytes("{\"type\":\"correct\",\"form\":1,\"entry\":1,\"replacement\":"),
            bytes("[".repeat(33)),
            bytes("\uFEFF"),
            bytes("\"/\""),
            bytes("9".repeat(18)),
            new byte[] {(byte) 0xc0, (byte) 0xaf},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {0});

    @Test
    void every_mutation_is_an_action_or_refused() {
        long seed = Long.getLong("courtier.seed", System.nanoTime());
        System.out.println("FuzzTest: -Dcourtier.seed=" + seed);
        Random random = new Random(seed);
        Json json = new Json(Probe.guides());
        List<byte[]> examples = List.of(
                bytes(Documents.approved("probe-everything.v1.json")),
                bytes(Documents.approved("probe-note.v3.json")),
                bytes(Documents.approved("correct.v1.json")),
                bytes(Documents.approved("probe-nothing.v1.json")));
        int read = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = mutated(examples.get(random.nextInt(examples.size())), random);
            if (outcome(json, input, seed)) {
                read++;
            }
        }
        assertTrue(read > 0 && read < INPUTS, "the mutations reach both outcomes: " + read);
    }

    /** A reader that lets something else through must be caught. */
    @Test
    void the_harness_sees_another_throwable() {
        try {
            outcome(null, bytes("{}"), 0);
        } catch (AssertionError caught) {
            assertTrue(caught.getMessage().contains("NullPointerException"), caught.getMessage());
            return;
        }
        fail("a NullPointerException went unseen");
    }

    private static boolean outcome(Json json, byte[] input, long seed) {
        try {
            Action action = json.readAction(input);
            byte[] again = json.writeAction(action);
            assertEquals(action, json.readAction(again));
            assertArrayEquals(again, json.writeAction(json.readAction(again)));
            return true;
        } catch (DocumentRejected e) {
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(e + " for " + HexFormat.of().formatHex(input) + ", -Dcourtier.seed=" + seed, e);
        }
    }

    private static byte[] mutated(byte[] example, Random random) {
        byte[] input = example;
        for (int i = random.nextInt(4); i >= 0; i--) {
            input = once(input, random);
        }
        return input;
    }

    private static byte[] once(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int to = Math.min(input.length, at + random.nextInt(8));
        switch (random.nextInt(6)) {
            case 0:
                byte[] flipped = input.clone();
                if (at < input.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                return flipped;
            case 1:
                return joined(Arrays.copyOf(input, at), Arrays.copyOfRange(input, to, input.length));
            case 2:
                return joined(Arrays.copyOf(input, at), HOSTILE.get(random.nextInt(HOSTILE.size())), tail(input, at));
            case 3:
                return joined(Arrays.copyOf(input, at), HOSTILE.get(random.nextInt(HOSTILE.size())), tail(input, to));
            case 4:
                return joined(Arrays.copyOf(input, to), Arrays.copyOfRange(input, at, to), tail(input, to));
            default:
                return joined(Arrays.copyOf(input, at), bytes(Integer.toString(random.nextInt())), tail(input, to));
        }
    }

    private static byte[] tail(byte[] input, int from) {
        return Arrays.copyOfRange(input, from, input.length);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
