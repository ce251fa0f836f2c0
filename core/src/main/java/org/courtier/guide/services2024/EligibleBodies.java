package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.Reference;
import org.courtier.decision.ReferenceKey;
import org.courtier.decision.Situation;
import org.courtier.party.OrganisationId;
import org.courtier.rule.Fact;

/**
 * The list of public bodies and other entities eligible for the Broker's service offer (<b>clientèle admissible</b>), which the
 * MCN publishes (P-036). The source does not hold it: the host hands it in, dated, under {@link #KEY}.
 *
 * @param bodies the bodies, each once, in the order of their identifiers
 */
public record EligibleBodies(List<OrganisationId> bodies) {

    /** The name under which the host hands the list in. */
    public static final ReferenceKey<EligibleBodies> KEY =
            new ReferenceKey<>("services2024.eligible-bodies", EligibleBodies.class);

    public EligibleBodies {
        bodies = bodies.stream().distinct().sorted().toList();
    }

    /** Gives the list that holds on the day of a situation, when the host has one. */
    static Optional<Reference<EligibleBodies>> on(Situation s) {
        return s.setting().references().find(KEY, s.happened().date());
    }

    /** Gives the edition of the list as a fact. */
    static Fact fact(Reference<EligibleBodies> list) {
        return Fact.of("Liste de la clientèle admissible", "List of the eligible clientele", list.version());
    }

    /** Gives the day for which there is no list as a fact. */
    static Fact missing(Situation s) {
        return Fact.of(
                "Aucune liste de la clientèle admissible pour le",
                "No list of the eligible clientele for",
                s.happened().date());
    }
}
