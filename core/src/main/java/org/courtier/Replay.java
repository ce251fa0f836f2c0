package org.courtier;

import java.util.ArrayList;
import java.util.List;
import org.courtier.decision.Grounds;
import org.courtier.decision.Outcome;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;
import org.courtier.spi.StoredCommit;
import org.courtier.text.Text;

/**
 * A stored decision, decided again in the setting that its grounds name.
 *
 * <p>Under the ruleset of the time it is a replay and gives the stored outcome to the byte; under another it is a rehearsal that
 * lists each difference.
 *
 * @param sameRuleset whether the rules are those of the time
 * @param differences what is not as it was; empty when every byte is
 */
public record Replay(boolean sameRuleset, List<Text> differences) {

    public Replay {
        differences = List.copyOf(differences);
    }

    /** Tells whether the outcome is the stored one, to the byte. */
    public boolean exact() {
        return differences.isEmpty();
    }

    static Replay of(EventCodec codec, StoredCommit stored, Outcome<?> again, Grounds then, Grounds now) {
        List<Text> differences = new ArrayList<>();
        if (again instanceof Outcome.Accepted<?> accepted) {
            List<EntryBytes> entries =
                    accepted.events().stream().map(codec::encodeEvent).toList();
            differ(differences, stored.request().entries().equals(entries), "les événements", "the events");
            Bytes findings = codec.encodeFindings(accepted.findings());
            differ(differences, stored.request().findings().equals(findings), "les constats", "the findings");
        } else {
            differences.add(Text.of("l'acte serait refusé", "the action would be refused"));
        }
        differ(differences, then.calendar().equals(now.calendar()), "le calendrier", "the calendar");
        differ(differences, then.catalogue().equals(now.catalogue()), "le Catalogue", "the Catalogue");
        differ(differences, then.references().equals(now.references()), "les références", "the references");
        return new Replay(then.ruleset().equals(now.ruleset()), differences);
    }

    private static void differ(List<Text> differences, boolean same, String french, String english) {
        if (!same) {
            differences.add(Text.of(french, english));
        }
    }
}
