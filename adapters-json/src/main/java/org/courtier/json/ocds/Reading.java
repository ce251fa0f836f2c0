package org.courtier.json.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.courtier.json.ocds.NotUnderstood.Reason;

/** One reading of a document: in which profile, and what was not understood so far. */
final class Reading {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Profile profile;
    private final List<NotUnderstood> report = new ArrayList<>();

    Reading(Profile profile) {
        this.profile = profile;
    }

    Profile profile() {
        return profile;
    }

    void report(String pointer, Reason reason) {
        report.add(new NotUnderstood(pointer, reason));
    }

    List<NotUnderstood> report() {
        return report;
    }

    static String below(String pointer, String name) {
        return pointer + "/" + (PLAIN.matcher(name).matches() ? name : "?");
    }
}
