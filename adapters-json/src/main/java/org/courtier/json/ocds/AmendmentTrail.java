package org.courtier.json.ocds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Between which two releases each amendment of a tender stands: the standard wants both named. */
final class AmendmentTrail {

    private record Step(Optional<String> amends, String release) {}

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private Optional<String> last = Optional.empty();

    /** Gives the tender as a release tells it; the amendments that no earlier one told are that release's. */
    Tender told(Tender t, String release) {
        Tender told = new Tender(
                t.id(),
                t.status(),
                t.subject(),
                t.procuringEntity(),
                t.value(),
                t.minValue(),
                t.procedure(),
                t.awardBasis(),
                t.tenderPeriod(),
                t.contractPeriod(),
                t.participants(),
                t.documents(),
                t.amendments().stream().map(a -> told(a, release)).toList());
        last = Optional.of(release);
        return told;
    }

    private Amendment told(Amendment amendment, String release) {
        Step step = steps.computeIfAbsent(amendment.id().orElseThrow(), id -> new Step(last, release));
        return new Amendment(
                amendment.id(),
                amendment.date(),
                amendment.rationale(),
                amendment.description(),
                step.amends(),
                Optional.of(step.release()));
    }
}
