package org.courtier.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts of a regular expression of the few constructs that our grammars use. */
final class Grammar {

    private static final int MORE = 3;

    private final String expression;
    private final Random random;
    private int at;

    private Grammar(String expression, Random random) {
        this.expression = expression;
        this.random = random;
    }

    /** Makes a text of an expression between {@code ^} and {@code $}. */
    static String text(String expression, Random random) {
        if (!expression.startsWith("^") || !expression.endsWith("$")) {
            throw new IllegalArgumentException("not anchored: " + expression);
        }
        Grammar grammar = new Grammar(expression.substring(1, expression.length() - 1), random);
        String text = grammar.choice();
        if (grammar.at != grammar.expression.length()) {
            throw new IllegalArgumentException("cannot be read at " + grammar.at + ": " + expression);
        }
        return text;
    }

    private String choice() {
        List<String> cases = new ArrayList<>(List.of(sequence()));
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            cases.add(sequence());
        }
        return cases.get(random.nextInt(cases.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            text.append(repeated());
        }
        return text.toString();
    }

    /** Reads an atom again for each time that it stands in the text. */
    private String repeated() {
        int start = at;
        String once = atom();
        int end = at;
        int[] times = times();
        int after = at;
        StringBuilder text = new StringBuilder();
        int count = count(times[0], times[1]);
        for (int i = 0; i < count; i++) {
            at = start;
            text.append(i == 0 ? once : "");
            if (i > 0) {
                text.append(atom());
            }
        }
        at = Math.max(end, after);
        return text.toString();
    }

    /** The least and the most are as likely as all between. */
    private int count(int least, int most) {
        return switch (random.nextInt(3)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt(most - least + 1);
        };
    }

    private String atom() {
        char c = expression.charAt(at++);
        if (c == '(') {
            String text = choice();
            at++;
            return text;
        }
        if (c == '[') {
            return Character.toString(oneOfClass());
        }
        return Character.toString(c == '\\' ? expression.charAt(at++) : c);
    }

    private char oneOfClass() {
        StringBuilder members = new StringBuilder();
        while (expression.charAt(at) != ']') {
            char first = expression.charAt(at++);
            if (expression.charAt(at) == '-' && expression.charAt(at + 1) != ']') {
                for (char c = first; c <= expression.charAt(at + 1); c++) {
                    members.append(c);
                }
                at += 2;
            } else {
                members.append(first);
            }
        }
        at++;
        return members.charAt(random.nextInt(members.length()));
    }

    private int[] times() {
        char c = at < expression.length() ? expression.charAt(at) : 0;
        if (c == '{') {
            int end = expression.indexOf('}', at);
            String[] bounds = expression.substring(at + 1, end).split(",");
            at = end + 1;
            return new int[] {Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1])};
        }
        if ("?*+".indexOf(c) < 0) {
            return new int[] {1, 1};
        }
        at++;
        return new int[] {c == '+' ? 1 : 0, c == '?' ? 1 : MORE};
    }
}
