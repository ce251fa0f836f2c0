package org.courtier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;

/** Names the rules under which something is decided: the keys and rows of every rule of some guides, and their rulebooks. */
final class Ruleset {

    private static final int DIGITS = 16;

    private Ruleset() {}

    /** Gives the version: equal for equal rules in the same order, another when a rule came, went or changed its rows. */
    static String of(Guides guides, List<GuideId> ids) {
        StringBuilder content = new StringBuilder();
        for (GuideId id : ids) {
            guides.find(id).ifPresent(guide -> append(content, guide));
        }
        return sha256(content.toString()).substring(0, DIGITS);
    }

    private static void append(StringBuilder content, Guide guide) {
        content.append(guide.id())
                .append('\n')
                .append(guide.rulebook().version())
                .append('\n');
        guide.rules().forEach(rule -> content.append(rule).append('\n'));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
