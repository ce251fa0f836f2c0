package org.courtier.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;

/**
 * What the rules say to an action.
 *
 * @param <S> the subject
 */
public sealed interface Outcome<S extends State<S>> {

    /** Gives every rule that was evaluated, with its verdict. */
    List<Step> trace();

    /** Gives everything that the rules have to say, reasons of refusal first. */
    List<Finding> findings();

    /**
     * Nothing refuses it. This is never legal clearance: what somebody attested is taken as told.
     *
     * @param events what it adds
     * @param state the state after
     * @param trace every rule that was evaluated, with its verdict
     * @param advice what the sources recommend
     * @param irregularities what is unlawful in what was told, and what earlier irregularity it stands on
     * @param gaps where the sources or the data are silent
     * @param newDuties the duties that it opens
     * @param standingOn the attestations it stands on
     * @param <S> the subject
     */
    record Accepted<S extends State<S>>(
            List<Event> events,
            S state,
            List<Step> trace,
            List<Finding.Recommendation> advice,
            List<Finding.Irregularity> irregularities,
            List<Finding.Gap> gaps,
            List<Duty> newDuties,
            List<Fact> standingOn)
            implements Outcome<S> {

        public Accepted {
            events = List.copyOf(events);
            Objects.requireNonNull(state, "state");
            trace = List.copyOf(trace);
            advice = List.copyOf(advice);
            irregularities = List.copyOf(irregularities);
            gaps = List.copyOf(gaps);
            newDuties = List.copyOf(newDuties);
            standingOn = List.copyOf(standingOn);
        }

        @Override
        public List<Finding> findings() {
            List<Finding> all = new ArrayList<>(irregularities);
            all.addAll(gaps);
            all.addAll(advice);
            return List.copyOf(all);
        }
    }

    /**
     * At least one rule refuses it; nothing changes.
     *
     * @param breaches every reason, the next missing step last
     * @param trace every rule that was evaluated, with its verdict
     * @param <S> the subject
     */
    record Refused<S extends State<S>>(List<Finding.Breach> breaches, List<Step> trace) implements Outcome<S> {

        public Refused {
            breaches = List.copyOf(breaches);
            if (breaches.isEmpty()) {
                throw new IllegalArgumentException("breaches is empty: a refusal has a reason");
            }
            trace = List.copyOf(trace);
        }

        @Override
        public List<Finding> findings() {
            return List.copyOf(breaches);
        }
    }
}
