package org.courtier.text;

import java.util.List;

/** Fills the places <code>{0}</code>, <code>{1}</code> … of one template; each value is used, each place has a value. */
final class Template {

    private Template() {}

    static String fill(String template, List<String> values) {
        StringBuilder filled = new StringBuilder();
        boolean[] used = new boolean[values.size()];
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int place = place(template, open, close);
            if (place >= used.length) {
                throw new IllegalArgumentException(
                        "values has " + used.length + " entries, none for {" + place + "} of \"" + template + "\"");
            }
            used[place] = true;
            filled.append(template, from, open).append(values.get(place));
            from = close + 1;
        }
        requireAllUsed(used, template);
        return filled.append(template, from, template.length()).toString();
    }

    private static int place(String template, int open, int close) {
        int digits = close - open - 1;
        if (close < 0 || digits < 1 || digits > 2) {
            throw new IllegalArgumentException(
                    "template has an unreadable place at " + open + ": \"" + template + "\"");
        }
        int place = 0;
        for (char c : template.substring(open + 1, close).toCharArray()) {
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException(
                        "template has an unreadable place at " + open + ": \"" + template + "\"");
            }
            place = place * 10 + (c - '0');
        }
        return place;
    }

    private static void requireAllUsed(boolean[] used, String template) {
        for (int place = 0; place < used.length; place++) {
            if (!used[place]) {
                throw new IllegalArgumentException("value {" + place + "} is not used in \"" + template + "\"");
            }
        }
    }
}
