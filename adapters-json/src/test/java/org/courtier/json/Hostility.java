package org.courtier.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.courtier.json.DocumentRejected.Code;

/** What is done to one place of a document that is good otherwise, and how that must end. */
enum Hostility {
    EXPONENT(leaf("1e5", "1E-2", "-1.5e+3", "1e100000000", "0e0"), Code.NUMBER_FORM),
    DIGITS(leaf("1".repeat(1_000_000), "-" + "9".repeat(41), "0." + "1".repeat(1_000_000)), Code.NUMBER_TOO_LONG),
    NULL(leaf("null"), Code.NULL_VALUE),
    NO_JSON(leaf("01", "+1", ".5", "1.", "NaN", "-Infinity", "'a'", "tru", "0x10", "/**/1"), Code.SYNTAX),
    NUL(inText("\\u0000"), Code.TEXT_FORM),
    HALF_A_PAIR(inText("\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud83d\\ud83d"), Code.TEXT_FORM),
    RAW_CONTROL(inText("\0", "\n", "\u001f"), Code.SYNTAX),
    NO_ESCAPE(inText("\\x41", "\\u12", "\\"), Code.SYNTAX),
    OVERLONG(inText("\u00c0\u0080", "\u00c0\u00af", "\u00e0\u0080\u00af", "\u00f0\u0080\u0080\u00af"), Code.NOT_UTF8),
    NO_UTF8(
            inText(
                    "\u00ed\u00a0\u0080",
                    "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
                    "\u00f4\u0090\u0080\u0080",
                    "\u00e9",
                    "\u00ff"),
            Code.NOT_UTF8),
    LONG_TEXT(leaf("\"" + "x".repeat(Limits.STRING + 1) + "\""), Code.STRING_TOO_LONG),
    DEPTH(leaf("[".repeat(33) + "]".repeat(33), "{\"a\":".repeat(33), "[".repeat(100_000)), Code.TOO_DEEP),
    TOKENS(leaf("[" + "0,".repeat(Limits.TOKENS) + "0]"), Code.TOO_MANY_TOKENS),
    LONG_NAME(members(m -> m.add("\"" + "n".repeat(Limits.NAME + 1) + "\":1")), Code.NAME_TOO_LONG),
    DUPLICATE(members(m -> m.add(m.get(0))), Code.DUPLICATE_FIELD),
    ESCAPED_DUPLICATE(members(m -> m.add(escaped(m.get(0)))), Code.DUPLICATE_FIELD),
    UNKNOWN(members(m -> m.add("\"unknown\":1")), Code.UNKNOWN_FIELD),
    REPEATED_UNKNOWN(members(m -> m.addAll(many())), Code.DUPLICATE_FIELD),
    WRONG_TYPE(Hostility::wrongType, Code.WRONG_TYPE, Code.MISSING_FIELD),
    OTHER_VALUE(leaf("\"\"", "\"\u00c3\u00a9\"", "0", "-1", "999999999999999999", "0.000001", "true", "\"type\"")),
    LESS(members(m -> m.remove(m.size() - 1))),
    MARK((tree, random) -> "\u00ef\u00bb\u00bf" + whole(tree), Code.BYTE_ORDER_MARK),
    UTF_16_AND_32(Hostility::otherEncoding, Code.SYNTAX, Code.NOT_UTF8),
    TRAILING(
            (tree, random) -> whole(tree) + pick(random, "{}", " x", ",", "]", "\0", "1", "\"a\""),
            Code.TRAILING_CONTENT),
    LARGE(Hostility::padded, Fuzz.VALUE, Code.TOO_LARGE),
    REORDERED(members(m -> {}), Fuzz.VALUE),
    CUT((tree, random) -> whole(tree).substring(0, whole(tree).length() - 1), Code.SYNTAX);

    private static final Set<Hostility> HEAVY = EnumSet.of(DIGITS, LONG_TEXT, TOKENS, LARGE);

    /** How many weigh little. */
    static final int LIGHT = values().length - HEAVY.size();

    private final BiFunction<Tree, Random, String> spoiling;
    private final List<String> ends;

    Hostility(BiFunction<Tree, Random, String> spoiling, Object... ends) {
        this.spoiling = spoiling;
        this.ends = Arrays.stream(ends).map(Object::toString).toList();
    }

    /** Tells whether it weighs megabytes. */
    boolean heavy() {
        return HEAVY.contains(this);
    }

    byte[] spoil(Tree tree, Random random) {
        return Tree.bytes(spoiling.apply(tree, random));
    }

    /** Tells whether an input may end so; where nothing is said, in any way. */
    boolean mayEnd(String outcome) {
        return ends.isEmpty() || ends.contains(outcome);
    }

    private interface Members {
        void change(List<String> members);
    }

    private static BiFunction<Tree, Random, String> leaf(String... texts) {
        return (tree, random) -> tree.withLeaf(random.nextInt(tree.leaves()), leaf -> pick(random, texts));
    }

    private static BiFunction<Tree, Random, String> inText(String... pieces) {
        return (tree, random) ->
                tree.withLeaf(random.nextInt(tree.leaves()), leaf -> "\"a" + pick(random, pieces) + "\"");
    }

    private static BiFunction<Tree, Random, String> members(Members change) {
        return (tree, random) -> tree.withMembers(random.nextInt(tree.objects()), members -> {
            List<String> changed = new ArrayList<>(members);
            change.change(changed);
            Collections.shuffle(changed, random);
            return changed;
        });
    }

    private static String wrongType(Tree tree, Random random) {
        return tree.withLeaf(random.nextInt(tree.leaves()), leaf -> {
            List<String> others = new ArrayList<>(List.of("[]", "{}", "\"a\"", "7", "false"));
            others.remove(
                    leaf.startsWith("\"") ? "\"a\"" : leaf.equals("true") || leaf.equals("false") ? "false" : "7");
            return others.get(random.nextInt(others.size()));
        });
    }

    private static String otherEncoding(Tree tree, Random random) {
        String document = new String(Tree.bytes(whole(tree)), StandardCharsets.UTF_8);
        String name = pick(random, "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
        return Tree.text(document.getBytes(Charset.forName(name)));
    }

    private static String padded(Tree tree, Random random) {
        String document = whole(tree);
        return document + " ".repeat(Limits.BYTES - document.length() + random.nextInt(2));
    }

    private static String escaped(String member) {
        return String.format("\"\\u%04x", (int) member.charAt(1)) + member.substring(2);
    }

    private static List<String> many() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add("\"n" + i % 39 + "\":0");
        }
        return many;
    }

    private static String whole(Tree tree) {
        return tree.withLeaf(-1, leaf -> leaf);
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
