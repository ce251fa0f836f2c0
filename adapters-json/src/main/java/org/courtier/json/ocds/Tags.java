package org.courtier.json.ocds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a release tells anew: the difference of what stood before and what stands now, a section at a time. */
final class Tags {

    private Tags() {}

    /** Gives the tags, tender first; none when nothing that is published has changed. */
    static List<Tag> between(Standing before, Standing after) {
        List<Tag> later = Stream.concat(award(before, after).stream(), contract(before, after).stream())
                .toList();
        return Stream.concat(tender(before, after, later.isEmpty()).stream(), later.stream())
                .toList();
    }

    /** An award or a contract tells how its tender stands: that alone is no update of the tender. */
    private static Optional<Tag> tender(Standing before, Standing after, boolean alone) {
        if (before.tender().equals(after.tender())) {
            return Optional.empty();
        }
        if (!before.begun()) {
            return Optional.of(Tag.TENDER);
        }
        if (cancelled(after) && !cancelled(before)) {
            return Optional.of(Tag.TENDER_CANCELLATION);
        }
        if (amendments(after) > amendments(before)) {
            return Optional.of(Tag.TENDER_AMENDMENT);
        }
        return alone ? Optional.of(Tag.TENDER_UPDATE) : Optional.empty();
    }

    private static Optional<Tag> award(Standing before, Standing after) {
        if (before.awards().equals(after.awards()) && before.bids().equals(after.bids())) {
            return Optional.empty();
        }
        if (after.awards().size() > before.awards().size()) {
            return Optional.of(Tag.AWARD);
        }
        return Optional.of(
                cancelledAwards(after) > cancelledAwards(before) ? Tag.AWARD_CANCELLATION : Tag.AWARD_UPDATE);
    }

    private static Optional<Tag> contract(Standing before, Standing after) {
        if (before.contracts().equals(after.contracts())) {
            return Optional.empty();
        }
        return Optional.of(after.contracts().size() > before.contracts().size() ? Tag.CONTRACT : Tag.CONTRACT_UPDATE);
    }

    private static boolean cancelled(Standing standing) {
        return standing.tender()
                .flatMap(Tender::status)
                .filter(s -> s == TenderStatus.CANCELLED)
                .isPresent();
    }

    private static int amendments(Standing standing) {
        return standing.tender().map(t -> t.amendments().size()).orElse(0);
    }

    private static long cancelledAwards(Standing standing) {
        return standing.awards().stream().filter(Standing::cancelled).count();
    }
}
