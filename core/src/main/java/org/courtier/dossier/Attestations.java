package org.courtier.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;
import org.courtier.rule.Fact;

/**
 * Everything that was confirmed, oldest first.
 *
 * @param made each confirmation
 */
public record Attestations(List<Attestation> made) implements Part {

    public static final Attestations NONE = new Attestations(List.of());

    public Attestations {
        made = List.copyOf(made);
    }

    /** Gives the attestations of a situation; none when nothing was confirmed. */
    public static Attestations in(Situation situation) {
        return situation.find(Attestations.class).orElse(NONE);
    }

    public Attestations with(Attestation another) {
        return new Attestations(Stream.concat(made.stream(), Stream.of(another)).toList());
    }

    /** Gives the last confirmation of a kind. */
    public Optional<Attestation> last(AttestationKind kind) {
        return made.stream().filter(a -> a.kind().equals(kind)).reduce((a, b) -> b);
    }

    /** Tells whether something was confirmed, as of a moment or before it. */
    public boolean has(AttestationKind kind, Moment by) {
        return made.stream().anyMatch(a -> a.kind().equals(kind) && a.on().mayPrecede(by));
    }

    /** Gives the confirmations of a kind as of a moment or after it: what came earlier spoke of something that has changed since. */
    public List<Attestation> since(AttestationKind kind, Moment from) {
        return made.stream()
                .filter(a -> a.kind().equals(kind) && from.mayPrecede(a.on()))
                .toList();
    }

    /** Gives the last confirmation of a kind as facts that a verdict stands on. */
    public List<Fact> facts(AttestationKind kind) {
        return last(kind).map(a -> Fact.of(kind.label(), a.on())).stream().toList();
    }
}
