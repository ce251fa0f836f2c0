package org.courtier.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * The authorisations that the client declared to apply, requested or obtained, in the order in which each was first named.
 *
 * @param each one of a kind and name
 */
public record Authorisations(List<Authorisation> each) implements Part {

    public static final Authorisations NONE = new Authorisations(List.of());

    public Authorisations {
        each = List.copyOf(each);
    }

    /** Gives the authorisations of a situation; none when none was named. */
    public static Authorisations in(Situation situation) {
        return situation.find(Authorisations.class).orElse(NONE);
    }

    public Optional<Authorisation> find(AuthorisationKind kind) {
        return each.stream().filter(a -> a.kind() == kind).findFirst();
    }

    public Optional<Authorisation> find(AuthorisationKind kind, String name) {
        return each.stream()
                .filter(a -> a.kind() == kind && a.name().equals(name))
                .findFirst();
    }

    public boolean obtained(AuthorisationKind kind) {
        return find(kind).filter(Authorisation::obtained).isPresent();
    }

    /** Gives the authorisations of a kind that were obtained before a moment, or may have been on its day. */
    public List<Authorisation> obtained(AuthorisationKind kind, Moment before) {
        return each.stream()
                .filter(a -> a.kind() == kind && a.obtainedBefore(before))
                .toList();
    }

    /** Gives the authorisations that were named and are not obtained. */
    public List<Authorisation> outstanding() {
        return each.stream().filter(a -> !a.obtained()).toList();
    }

    /** Gives the authorisation of a kind and name, or one that only applies since a moment when none was named. */
    public Authorisation findOrBegin(AuthorisationKind kind, String name, Moment since) {
        return find(kind, name).orElseGet(() -> Authorisation.applicable(kind, name, since));
    }

    public Authorisations with(Authorisation changed) {
        boolean known = each.stream().anyMatch(a -> a.sameAs(changed));
        return new Authorisations(
                known
                        ? each.stream()
                                .map(a -> a.sameAs(changed) ? changed : a)
                                .toList()
                        : Stream.concat(each.stream(), Stream.of(changed)).toList());
    }
}
