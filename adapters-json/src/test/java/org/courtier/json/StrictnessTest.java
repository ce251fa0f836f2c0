package org.courtier.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.courtier.decision.Action;
import org.courtier.decision.Guides;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.rule.Basis;
import org.courtier.rule.Citation;
import org.courtier.rule.Finding;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.rule.SourceDocument;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {

    private static final Json JSON = new Json(Probe.guides());

    @Test
    void members_may_stand_in_any_order_and_between_white_space() {
        Action read = JSON.readAction(bytes("\n {\"said\" : \"a\",\r\n\t\"form\":3,\"type\":\"probe-note\"} \n"));
        assertEquals(new Probe.ProbeNote("a", Optional.empty()), read);
    }

    @ParameterizedTest(name = "{1} at \"{2}\": {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"probe-note","form":3,"said":"a","pages":}    | SYNTAX           | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a"              | SYNTAX           | /said  | 1 | 41
            {"type":"probe-note","form":😀}                       | SYNTAX           | /form  | 1 | 29
            {"type":"é😀","form":x}                                | SYNTAX           | /form  | 1 | 22
            {"type":"probe-note",'form':3}                        | SYNTAX           | /type  | 1 | 22
            {"type":"probe-note","form":03}                       | SYNTAX           | /form  | 1 | 30
            {"type":"probe-note","form":+3}                       | SYNTAX           | /form  | 1 | 30
            {"type":"probe-note","form":NaN}                      | SYNTAX           | /form  | 1 | 32
            {"type":"probe-note","form":3,"said":"a",}            | SYNTAX           | /said  | 1 | 42
            {"type":"probe-note","form":3,"said":"a"} {}          | TRAILING_CONTENT | ''     | 1 | 43
            {"type":"probe-note","form":3,"said":"a"} x           | TRAILING_CONTENT | ''     | 1 | 43
            {"type":"probe-note","form":3,"said":"a","said":"b"}  | DUPLICATE_FIELD  | /said  | 1 | 42
            {"type":"probe-note","form":3,"said":"a","\\u0073aid":1} | DUPLICATE_FIELD | /said | 1 | 42
            {"type":"probe-note","form":3,"said":null}            | NULL_VALUE       | /said  | 1 | 38
            {"type":"probe-note","form":3,"said":"a","pages":null} | NULL_VALUE      | /pages | 1 | 50
            null                                                  | NULL_VALUE       | ''     | 1 | 1
            []                                                    | WRONG_TYPE       | ''     | 1 | 1
            "probe-note"                                          | WRONG_TYPE       | ''     | 1 | 1
            {"type":"probe-note","form":3,"said":1}               | WRONG_TYPE       | /said  | 1 | 38
            {"type":"probe-note","form":3,"said":true}            | WRONG_TYPE       | /said  | 1 | 38
            {"type":"probe-note","form":3,"said":["a"]}           | WRONG_TYPE       | /said  | 1 | 38
            {"type":"probe-note","form":"3","said":"a"}           | WRONG_TYPE       | /form  | 1 | 29
            {"type":"probe-note","form":3.0,"said":"a"}           | WRONG_TYPE       | /form  | 1 | 29
            {"type":"probe-note","form":3,"said":"a","pages":"1"} | WRONG_TYPE       | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":1.0} | WRONG_TYPE       | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":[1]} | WRONG_TYPE       | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":true} | WRONG_TYPE      | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":1e2} | NUMBER_FORM      | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":1e100000000} | NUMBER_FORM | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":1234567890123456789} | NUMBER_FORM | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":1.1234567} | NUMBER_FORM | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"a","pages":2147483648} | INVALID_VALUE | /pages | 1 | 50
            {"type":"probe-note","form":3,"said":"\\u0000"}       | TEXT_FORM        | /said  | 1 | 38
            {"type":"probe-note","form":3,"said":"\\uD83D"}       | TEXT_FORM        | /said  | 1 | 38
            {"type":"probe-note","form":3,"said":"\\uDE00\\uD83D"} | TEXT_FORM       | /said  | 1 | 38
            {"type":"probe-note","form":3,"said":"secret"}        | INVALID_VALUE    | ''     | 1 | 1
            {"type":"probe-note","form":3,"said":"a","text":"b"}  | UNKNOWN_FIELD    | /text  | 1 | 42
            {"type":"probe-note","form":3,"said":"a","a b@c":1}   | UNKNOWN_FIELD    | /?     | 1 | 42
            {"type":"probe-note","form":3}                        | MISSING_FIELD    | /said  | 1 | 1
            {"form":3,"said":"a"}                                 | MISSING_FIELD    | /type  | 1 | 1
            {"type":"probe-note","said":"a"}                      | MISSING_FIELD    | /form  | 1 | 1
            {"type":"probe-noted","form":1,"said":"a"}            | UNKNOWN_TYPE     | /type  | 1 | 9
            {"type":"org.courtier.decision.Correct","form":1}     | UNKNOWN_TYPE     | /type  | 1 | 9
            {"type":"probe-note","form":2,"said":"a"}             | INVALID_VALUE    | ''     | 1 | 1
            {"type":"probe-note","form":4,"said":"a"}             | UNKNOWN_FORM     | /form  | 1 | 29
            {"type":"probe-note","form":0,"said":"a"}             | UNKNOWN_FORM     | /form  | 1 | 29
            {"type":"probe-nothing","form":1,"x":1}               | UNKNOWN_FIELD    | /x     | 1 | 34
            """)
    void is_refused(String document, Code code, String pointer, int line, int column) {
        DocumentRejected rejected = rejected(bytes(document));
        assertEquals(
                code + " " + pointer + " " + line + " " + column,
                rejected.code() + " " + rejected.pointer() + " " + rejected.line() + " " + rejected.column());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "/numbers/price, \"1.10\", WRONG_TYPE",
        "/numbers/price, 1.101, INVALID_VALUE",
        "/numbers/price, 1000000000000000.01, INVALID_VALUE",
        "/numbers/price, 1E1, NUMBER_FORM",
        "/numbers/unit-price, -1, INVALID_VALUE",
        "/numbers/hours, 0, INVALID_VALUE",
        "/numbers/yes, 1, WRONG_TYPE",
        "/numbers/yes, \"true\", WRONG_TYPE",
        "/numbers/estimate/amount, -0.01, INVALID_VALUE",
        "/numbers/estimate/basis, \"BEFORE_TAXES\", UNKNOWN_CONSTANT",
        "/times/date, \"2026-02-30\", INVALID_VALUE",
        "/times/date, 20261102, WRONG_TYPE",
        "/times/date, \"2200-01-01\", INVALID_VALUE",
        "/times/time, \"24:00\", INVALID_VALUE",
        "/times/time, \"09:00:00.\", INVALID_VALUE",
        "/times/instant, \"2026-11-02T19:30:00\", INVALID_VALUE",
        "/times/instant, \"2026-11-02t19:30:00Z\", INVALID_VALUE",
        "/times/instant, \"2026-11-02T24:00:00Z\", INVALID_VALUE",
        "/times/instant, \"2026-11-02T23:59:60Z\", INVALID_VALUE",
        "/times/instant, \"2026-11-02T19:30:00.Z\", INVALID_VALUE",
        "/times/instant, \"+12026-11-02T19:30:00Z\", INVALID_VALUE",
        "/times/instant, \"2026-11-02T19:30:00+01:00\", INVALID_VALUE",
        "/times/moment, \"1899-12-31\", INVALID_VALUE",
        "/times/moment, \"2026-11-02T25:00\", INVALID_VALUE",
        "/times/moment, \"2026-11-02t14:30\", INVALID_VALUE",
        "/times/moment, \"2026-11-02T14:30:00.\", INVALID_VALUE",
        "/times/period, \"P1H\", INVALID_VALUE",
        "/times/period, \"p3y\", INVALID_VALUE",
        "/times/period, \"P1W\", INVALID_VALUE",
        "/times/period, \"P1000000000D\", INVALID_VALUE",
        "/times/windows/0/last, \"2026-13-01\", INVALID_VALUE",
        "/times/windows/0, \"2026-11-16/2026-11-23\", WRONG_TYPE",
        "/texts/bilingual/fr, 7, WRONG_TYPE",
        "/parties/actor/role, \"CLIENT\", UNKNOWN_CONSTANT",
        "/parties/actor/person, \"Jean Tremblay\", INVALID_VALUE",
        "/parties/stream, \"0f8fad5b-d9cb-469f-a165-70867728950e\", UNKNOWN_CONSTANT",
        "/parties/stream, \"dossier:1-1-1-1-1\", INVALID_VALUE",
        "/parties/command, \"0F8FAD5B-D9CB-469F-A165-70867728950E\", INVALID_VALUE",
        "/parties/citation/row, \"P-1\", INVALID_VALUE",
        "/parties/citation/document, \"999\", INVALID_VALUE",
        "/choices/kind, \"signed\", UNKNOWN_CONSTANT",
        "/choices/kind, \"probe-stage/first\", UNKNOWN_CONSTANT",
        "/choices/kind, \"probe-proof/SIGNED\", UNKNOWN_CONSTANT",
        "/choices/kind, {}, MISSING_FIELD",
        "/choices/shape/type, \"circle\", UNKNOWN_TYPE",
        "/choices/shape, \"point\", WRONG_TYPE",
        "/choices/rules/0, \"Probe\", INVALID_VALUE",
    })
    void a_component_is_refused_where_it_stands(String pointer, String value, Code code) {
        DocumentRejected rejected = rejected(bytes(Documents.with(pointer, value)));
        assertEquals(code, rejected.code(), rejected.getMessage());
        assertTrue(
                rejected.pointer().startsWith(pointer) || pointer.startsWith(rejected.pointer()), rejected.pointer());
        String bare = value.replace("\"", "");
        assertFalse(bare.length() > 4 && rejected.getMessage().contains(bare), rejected.getMessage());
    }

    @Test
    void a_refusal_never_quotes_the_document() {
        DocumentRejected rejected = rejected(note("\"secret\""));
        assertEquals("INVALID_VALUE at \"\", line 1, column 1: the value is not valid", rejected.getMessage());
        assertEquals(null, rejected.getCause());
    }

    @Test
    void a_refusal_names_the_form() {
        DocumentRejected rejected = rejected(bytes("{\n  \"type\": \"probe-note\",\n  \"form\": 7}"));
        assertEquals(
                "UNKNOWN_FORM at \"/form\", line 3, column 11: this version of the form cannot be read (probe-note 7, now 3)",
                rejected.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080", // NUL in two bytes
                "22c0af22", // a slash in two bytes
                "22e080af22", // a slash in three bytes
                "22eda0bd22", // half of a surrogate pair
                "22f490808022", // beyond the last character
                "22c3", // cut
                "22ff22",
                "fffe7b007d00", // UTF-16 with its mark
                "feff007b007d",
            })
    void bytes_that_are_not_utf8(String hexadecimal) {
        assertEquals(
                Code.NOT_UTF8, rejected(HexFormat.of().parseHex(hexadecimal)).code());
    }

    @Test
    void no_other_encoding_is_guessed() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32BE"))) {
            byte[] document = "{\"type\":\"probe-nothing\",\"form\":1}".getBytes(charset);
            assertEquals(Code.SYNTAX, rejected(document).code(), charset.name());
        }
        DocumentRejected marked = rejected(bytes("\uFEFF{\"type\":\"probe-nothing\",\"form\":1}"));
        assertEquals(Code.BYTE_ORDER_MARK, marked.code());
        assertEquals(Code.SYNTAX, rejected(new byte[0]).code());
        assertEquals(Code.SYNTAX, rejected(bytes(" \n ")).code());
    }

    @Test
    void the_place_of_a_broken_byte_is_its_line_and_column() {
        byte[] document = bytes("{\n\"é\u00ff");
        document[document.length - 1] = (byte) 0xff;
        DocumentRejected rejected = rejected(document);
        assertEquals("2 3", rejected.line() + " " + rejected.column());
    }

    /** One below, equal and one above; where the limit is that of another check too, its code is what is below. */
    @Test
    void each_limit_is_kept_to_the_unit() {
        limit(Code.TOO_LARGE, null, n -> padded((8 << 20) + n));
        limit(Code.TOO_DEEP, Code.WRONG_TYPE, n -> nested(31 + n));
        limit(Code.TOO_MANY_TOKENS, Code.WRONG_TYPE, n -> tokens(500_000 + n));
        limit(Code.NAME_TOO_LONG, Code.UNKNOWN_FIELD, n -> named("n".repeat(128 + n)));
        limit(Code.NAME_TOO_LONG, Code.UNKNOWN_FIELD, n -> named("é".repeat(63) + "n".repeat(2 + n)));
        limit(Code.STRING_TOO_LONG, null, n -> note(quoted((1 << 20) + n)));
        limit(Code.NUMBER_TOO_LONG, Code.NUMBER_FORM, n -> paged("1".repeat(40 + n)));
        limit(Code.NUMBER_TOO_LONG, Code.NUMBER_FORM, n -> paged("0." + "1".repeat(38 + n)));
        limit(Code.NUMBER_FORM, Code.INVALID_VALUE, n -> paged("1".repeat(18 + n)));
        limit(Code.NUMBER_FORM, Code.WRONG_TYPE, n -> paged("1." + "1".repeat(6 + n)));
    }

    @Test
    void what_is_written_is_held_to_the_same_limits() {
        written(Limits.DEPTH, Output::beginArray);
        written(Limits.TOKENS, out -> out.truth(true));
    }

    @Test
    void a_million_digits_or_brackets_are_refused_quickly() {
        assertEquals(
                Code.NUMBER_TOO_LONG, rejected(paged("1".repeat(1_000_000))).code());
        assertEquals(
                Code.NUMBER_TOO_LONG,
                rejected(paged("0." + "1".repeat(1_000_000))).code());
        assertEquals(Code.TOO_DEEP, rejected(bytes("[".repeat(1_000_000))).code());
        assertEquals(Code.TOO_DEEP, rejected(bytes("{\"a\":".repeat(1_000_000))).code());
    }

    @Test
    void amounts_keep_their_decimals() {
        Probe.ProbeEverything read =
                (Probe.ProbeEverything) JSON.readAction(bytes(Documents.with("/numbers/ratio", "1.10")));
        assertEquals("1.10", read.numbers().ratio().toString());
        assertTrue(new String(JSON.writeAction(read), UTF_8).contains("\"ratio\":1.10,"));
        Probe.ProbeEverything whole =
                (Probe.ProbeEverything) JSON.readAction(bytes(Documents.with("/numbers/price", "1.1")));
        assertTrue(new String(JSON.writeAction(whole), UTF_8).contains("\"price\":1.10,"));
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        for (String text : List.of("\u0000", "\uD83D", "x".repeat((1 << 20) + 1))) {
            Action note = new Probe.ProbeNote(text + "a", Optional.empty());
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> JSON.writeAction(note));
            assertFalse(e.getMessage().contains(text));
        }
    }

    @Test
    void a_time_that_could_not_be_read_again_is_not_written() {
        Probe.ProbeEverything read =
                (Probe.ProbeEverything) JSON.readAction(bytes(Documents.approved("probe-everything.v1.json")));
        Probe.Times times = read.times();
        times(read, LocalDate.of(2199, 12, 31), times.instant(), Period.ofDays(999_999_999), true);
        times(read, LocalDate.of(1900, 1, 1), Instant.parse("9999-12-31T23:59:59.999999999Z"), Period.ZERO, true);
        times(read, LocalDate.of(2200, 1, 1), times.instant(), times.period(), false);
        times(read, LocalDate.of(1899, 12, 31), times.instant(), times.period(), false);
        times(read, times.date(), Instant.parse("+10000-01-01T00:00:00Z"), times.period(), false);
        times(read, times.date(), times.instant(), Period.ofDays(1_000_000_000), false);
    }

    @Test
    void a_citation_of_an_unknown_document_is_not_written() {
        Citation cited = Rulebook.shipped().row(new RowId("P-162")).citation();
        Citation unknown = new Citation(cited.row(), new SourceDocument("999", Text.same("?"), List.of()), "1");
        assertTrue(JSON.writeFindings(List.of(gap(cited))).length > 0);
        assertThrows(IllegalArgumentException.class, () -> JSON.writeFindings(List.of(gap(unknown))));
    }

    @Test
    void only_the_words_of_the_guides_are_known() {
        Json kernel = new Json(Guides.of());
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> kernel.readAction(note("\"a\"")));
        assertEquals(Code.UNKNOWN_TYPE, rejected.code());
        assertThrows(IllegalArgumentException.class, () -> kernel.writeAction(new Probe.ProbeNothing()));
    }

    private static Finding gap(Citation citation) {
        RuleKey rule = new RuleKey("probe.rule");
        return new Finding.Gap(new Basis(rule, Text.same("a"), List.of(citation), List.of()), List.of());
    }

    private static void times(
            Probe.ProbeEverything read, LocalDate date, Instant instant, Period period, boolean written) {
        Probe.Times times = read.times();
        Action action = new Probe.ProbeEverything(
                read.texts(),
                new Probe.Times(date, times.time(), instant, period, times.moment(), times.windows()),
                read.numbers(),
                read.parties(),
                read.choices());
        if (written) {
            assertEquals(action, JSON.readAction(JSON.writeAction(action)));
        } else {
            assertThrows(IllegalArgumentException.class, () -> JSON.writeAction(action));
        }
    }

    private static void limit(Code code, Code within, IntFunction<byte[]> document) {
        assertEquals(within, code(document.apply(-1)), "one below");
        assertEquals(within, code(document.apply(0)), "equal");
        assertEquals(code, code(document.apply(1)), "one above");
    }

    /** Gives the code of a refusal, null when there is none. */
    private static Code code(byte[] document) {
        try {
            JSON.readAction(document);
            return null;
        } catch (DocumentRejected e) {
            return e.code();
        }
    }

    /** Writes as many parts as there may be, then one more. */
    private static void written(int most, Consumer<Output> part) {
        Output out = new Output();
        out.beginArray();
        for (int i = 1; i < most; i++) {
            part.accept(out);
        }
        assertThrows(IllegalArgumentException.class, () -> part.accept(out));
    }

    private static DocumentRejected rejected(byte[] document) {
        return assertThrows(DocumentRejected.class, () -> JSON.readAction(document));
    }

    private static byte[] note(String said) {
        return bytes("{\"type\":\"probe-note\",\"form\":3,\"said\":" + said + "}");
    }

    private static byte[] paged(String number) {
        return bytes("{\"type\":\"probe-note\",\"form\":3,\"said\":\"a\",\"pages\":" + number + "}");
    }

    private static byte[] named(String name) {
        return bytes("{\"type\":\"probe-note\",\"form\":3,\"said\":\"a\",\"" + name + "\":1}");
    }

    private static byte[] nested(int arrays) {
        return note("[".repeat(arrays) + "]".repeat(arrays));
    }

    private static byte[] padded(int length) {
        byte[] note = note("\"a\"");
        return bytes(new String(note, UTF_8) + " ".repeat(length - note.length));
    }

    /** An object of four members and ten tokens besides the numbers in one of them. */
    private static byte[] tokens(int count) {
        return note("[" + "0,".repeat(count - 10) + "0]");
    }

    private static String quoted(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    private static byte[] bytes(String document) {
        return document.getBytes(UTF_8);
    }
}
