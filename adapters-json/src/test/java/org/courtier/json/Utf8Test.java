package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** The first and last byte of each row of the table of well-formed sequences, and their neighbours. */
    private static final byte[] TELLING =
            HexFormat.of().parseHex("00415c7f808f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");

    /** Every four of the telling bytes, in each place of the eight that are looked at together. */
    @Test
    void the_first_wrong_byte_is_that_of_the_platform() {
        int n = TELLING.length;
        for (int four = 0; four < n * n * n * n; four++) {
            byte[] bytes = new byte[four % 11 + 4 + four % 7];
            int at = four % 11;
            bytes[at] = TELLING[four % n];
            bytes[at + 1] = TELLING[four / n % n];
            bytes[at + 2] = TELLING[four / n / n % n];
            bytes[at + 3] = TELLING[four / n / n / n];
            same(bytes);
        }
    }

    @Test
    void a_character_that_is_cut_is_wrong_where_it_begins() {
        byte[] bytes = "aé€😀".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            same(Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void a_backslash_is_seen_in_each_place_and_nothing_else_is_taken_for_one() {
        Random random = Fuzz.random(getClass());
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertEquals(
                    text.indexOf('\\') >= 0,
                    Utf8.escapes(bytes),
                    () -> HexFormat.of().formatHex(bytes));
        }
    }

    private static void same(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length), true);
        assertEquals(in.position(), Utf8.wrong(bytes), () -> HexFormat.of().formatHex(bytes));
    }
}
