package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.json.DocumentRejected.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of other systems: any field, null too, and otherwise as strict as our own. */
class ForeignJsonTest {

    private static Object read(String json) {
        return ForeignJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Code rejected(byte[] document) {
        return assertThrows(DocumentRejected.class, () -> ForeignJson.read(document))
                .code();
    }

    private static Code rejected(String json) {
        return rejected(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_kind_of_value_is_read_as_it_is_written() {
        assertEquals(
                Map.of(
                        "a", List.of(new BigDecimal("1.50"), true, false, "é"),
                        "b", Optional.empty(),
                        "c", Map.of()),
                read(" {\"a\":[1.50,true,false,\"é\"],\"b\":null,\"c\":{}}\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``               | SYNTAX
            {"a":            | SYNTAX
            {'a':1}          | SYNTAX
            [1,]             | SYNTAX
            01               | SYNTAX
            NaN              | SYNTAX
            {} {}            | TRAILING_CONTENT
            {} x             | TRAILING_CONTENT
            {"a":1,"a":2}    | DUPLICATE_FIELD
            1e5              | NUMBER_FORM
            1E999999999      | NUMBER_FORM
            "\\u0000"        | TEXT_FORM
            "\\ud800"        | TEXT_FORM
            """)
    void what_is_no_JSON_or_could_be_read_in_two_ways_is_rejected(String json, Code code) {
        assertEquals(code, rejected(json));
    }

    @Test
    void the_limits_are_those_of_our_own_documents() {
        assertEquals(new BigDecimal("1".repeat(Limits.NUMBER)), read("1".repeat(Limits.NUMBER)));
        assertEquals(Code.NUMBER_TOO_LONG, rejected("1".repeat(Limits.NUMBER + 1)));
        assertEquals(Code.TOO_DEEP, rejected("[".repeat(Limits.DEPTH + 1) + "]".repeat(Limits.DEPTH + 1)));
        read("[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH));
        assertEquals(Code.TOO_LARGE, rejected(new byte[Limits.BYTES + 1]));
        assertEquals(Code.NOT_UTF8, rejected(new byte[] {'"', (byte) 0xff, '"'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE"})
    void no_other_encoding_is_guessed(String encoding) throws UnsupportedEncodingException {
        assertEquals(Code.SYNTAX, rejected("{\"a\":1}".getBytes(encoding)));
    }

    @Test
    void a_rejection_names_the_place_and_no_value() {
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> read("{\"a\":[1,\n\"secret\\u0000\"]}"));
        assertEquals("/a/1", rejected.pointer());
        assertEquals(2, rejected.line());
        assertFalse(rejected.getMessage().contains("secret"));
    }
}
