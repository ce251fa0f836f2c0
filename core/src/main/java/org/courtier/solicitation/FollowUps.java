package org.courtier.solicitation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * What was done about the solicited suppliers that did not respond, in the order of their identifiers.
 *
 * @param each one a supplier
 */
public record FollowUps(List<FollowUp> each) implements Part {

    public static final FollowUps NONE = new FollowUps(List.of());

    public FollowUps {
        each = each.stream().sorted(Comparator.comparing(FollowUp::supplier)).toList();
    }

    /** Gives the follow-ups of a situation; none when nothing was done. */
    public static FollowUps in(Situation situation) {
        return situation.find(FollowUps.class).orElse(NONE);
    }

    /** Gives what was done about a supplier; nothing, when nothing was. */
    public FollowUp of(SupplierId supplier) {
        return each.stream()
                .filter(f -> f.supplier().equals(supplier))
                .findFirst()
                .orElse(FollowUp.none(supplier));
    }

    public FollowUps with(FollowUp changed) {
        return new FollowUps(Stream.concat(
                        each.stream().filter(f -> !f.supplier().equals(changed.supplier())), Stream.of(changed))
                .toList());
    }
}
