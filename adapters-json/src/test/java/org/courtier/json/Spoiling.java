package org.courtier.json;

import java.util.List;
import java.util.Random;

/** Puts something else in the place of a JSON value: another value, a field more or less, another character. */
final class Spoiling {

    private static final String CHARACTERS = "0129aAzZTPYMDtp-:./ +";

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "0.001",
            "0.00001",
            "-0.01",
            "999999999999999999",
            "-1000000000000000.01",
            "\"\"",
            "\"x\"",
            "\"0001-01-01\"",
            "\"2200-01-01\"",
            "\"2026-02-29\"",
            "\"2026-11-02t14:30\"",
            "\"2026-11-02T14:30:00.\"",
            "\"2026-11-02T24:00:00Z\"",
            "\"2026-11-02T09:00:60Z\"",
            "\"2026-11-02T09:00:00+00:00\"",
            "\"2026-11-02T09:00:00.5Z\"",
            "\"+12026-11-02T09:00:00Z\"",
            "\"24:00\"",
            "\"09:00:00.\"",
            "\"9:00\"",
            "\"P1W\"",
            "\"p3y\"",
            "\"P\"",
            "\"P0Y\"",
            "\"P1Y-2M\"",
            "\"1-1-1-1-1\"",
            "\"dossier:1-1-1-1-1\"",
            "\"P-162\"",
            "\"P-162\\n\"",
            "\"a.b\"",
            "[]",
            "{}",
            "[[]]");

    private Spoiling() {}

    static String spoilt(String right, Random random) {
        if (right.startsWith("{\"") && random.nextInt(3) > 0) {
            return random.nextBoolean() ? "{\"unheard-of\":1," + right.substring(1) : without(right, random);
        }
        if (right.matches("\"[^\\\\\"]+\"|-?[0-9.]+") && random.nextInt(3) > 0) {
            return near(right, random);
        }
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    /** Renames a field, so that it is missing and another stands there. */
    private static String without(String right, Random random) {
        int field = right.indexOf("\":", random.nextInt(right.length() - 1));
        return field < 0 ? "{}" : right.substring(0, field) + "x" + right.substring(field);
    }

    /** A number keeps no zeros behind its decimals: how it is spelled is no matter of a schema. */
    private static String near(String right, Random random) {
        boolean text = right.startsWith("\"");
        int from = text ? 1 : 0;
        int at = from + random.nextInt(right.length() - 2 * from);
        String other = text
                ? String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())))
                : Integer.toString(1 + random.nextInt(9));
        String near = right.substring(0, at) + other + right.substring(at + random.nextInt(2));
        return text ? near : near.replaceFirst("(\\.[0-9]*?)0+$", "$1").replaceFirst("\\.$", "");
    }
}
