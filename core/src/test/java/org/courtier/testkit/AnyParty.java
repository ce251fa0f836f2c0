package org.courtier.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;

/** Any person, organisation and supplier; of few names, so that one is met again. */
public final class AnyParty {

    private static final String FIRST = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private AnyParty() {}

    /** Gives identifiers in every form that is permitted, three in four out of a few. */
    public static Arbitrary<String> identifiers(String... few) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(few)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of(FIRST.chars()
                                                .mapToObj(c -> (char) c)
                                                .toList()),
                                        Arbitraries.strings()
                                                .withChars(FIRST + "._:-")
                                                .ofMaxLength(79))
                                .as((first, rest) -> first + rest)));
    }

    public static Arbitrary<PersonRef> persons() {
        return identifiers("buyer", "signatory", "chief", "broker", "seller").map(PersonRef::new);
    }

    public static Arbitrary<OrganisationId> organisations() {
        return identifiers("ciusss", "ville", "mcn", "aurore").map(OrganisationId::new);
    }

    public static Arbitrary<SupplierId> suppliers() {
        return identifiers("aurore", "boreal", "cartier", "delta", "estuaire").map(SupplierId::new);
    }

    public static Arbitrary<Actor> actors() {
        return Combinators.combine(persons(), organisations(), Arbitraries.of(Role.class))
                .as(Actor::of);
    }

    /** Gives bodies under none, some or all of the regimes. */
    public static Arbitrary<PublicBody> bodies() {
        Arbitrary<List<Regime>> regimes =
                Arbitraries.of(Regime.class).list().uniqueElements().ofMaxSize(Regime.values().length);
        return Combinators.combine(organisations(), AnyText.lines(), regimes).as(PublicBody::new);
    }
}
