package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.courtier.json.DocumentRejected.Code;
import org.junit.jupiter.api.Test;

/** Documents whose bytes were changed without regard to what they mean. */
class MutationFuzzTest {

    private static final List<byte[]> PIECES = List.of(
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

    private final Random random = Fuzz.random(getClass());
    private final List<Entrance> entrances = Entrance.all();

    @Test
    void every_mutation_is_a_value_or_refused() {
        int count = Size.of(100_000, 1_000_000, 50_000_000);
        Map<String, Integer> outcomes =
                new Fuzz(outcome -> true).feed(count, i -> mutated(entrances.get(i % entrances.size())));
        System.out.println("MutationFuzzTest: " + count + " inputs, " + outcomes);
        for (Code code :
                List.of(Code.SYNTAX, Code.NOT_UTF8, Code.UNKNOWN_FIELD, Code.DUPLICATE_FIELD, Code.TEXT_FORM)) {
            assertTrue(outcomes.containsKey(code.name()), "no mutation reaches " + code);
        }
        assertTrue(outcomes.containsKey("VALUE"), "no mutation is accepted");
    }

    private Fuzz.Input mutated(Entrance entrance) {
        byte[] input =
                entrance.examples().get(random.nextInt(entrance.examples().size()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            input = once(input);
        }
        return new Fuzz.Input(entrance, input);
    }

    private byte[] once(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int to = Math.min(input.length, at + random.nextInt(8));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(input, at);
            case 1 -> joined(head(input, at), tail(input, to));
            case 2 -> joined(head(input, at), piece, tail(input, at));
            case 3 -> joined(head(input, at), piece, tail(input, to));
            case 4 -> joined(head(input, to), Arrays.copyOfRange(input, at, to), tail(input, to));
            default -> joined(head(input, at), bytes(Integer.toString(random.nextInt())), tail(input, to));
        };
    }

    private byte[] flipped(byte[] input, int at) {
        byte[] flipped = input.clone();
        if (at < input.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] head(byte[] input, int to) {
        return Arrays.copyOf(input, to);
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
