package org.courtier.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.courtier.decision.Kernel;
import org.courtier.dossier.Dossier;

/**
 * Any dossier that can exist: grown from nothing by what the rules permit, step by step, on days that never go back.
 *
 * <p>A dossier shrinks to one with fewer steps, and to the first proposals of each.
 */
public final class AnyDossier {

    /** The longest walk. */
    public static final int MOST_MOVES = 60;

    private static final Arbitrary<Integer> DAYS = Arbitraries.frequencyOf(
            Tuple.of(10, Arbitraries.just(0)),
            Tuple.of(6, Arbitraries.integers().between(1, 3)),
            Tuple.of(1, Arbitraries.integers().between(4, 30)));
    private static final Arbitrary<Move.Kind> KINDS = Arbitraries.frequency(
            Tuple.of(12, Move.Kind.STRAIGHT_ON), Tuple.of(5, Move.Kind.PROPOSED), Tuple.of(2, Move.Kind.WILD));

    private AnyDossier() {}

    /** Gives dossiers grown from a day on by 0 to 60 moves. */
    public static Arbitrary<Dossier> grown(Kernel kernel, Proposals proposals, LocalDate from) {
        return walks(kernel, proposals, from).map(Walk::dossier);
    }

    /** Gives how dossiers grow from a day on, by 0 to 60 moves. */
    public static Arbitrary<Walk> walks(Kernel kernel, Proposals proposals, LocalDate from) {
        Growth growth = new Growth(kernel, proposals, from);
        return moves().list()
                .ofMaxSize(MOST_MOVES)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(growth::walk);
    }

    /** Gives the walks of which each is as long as can be. */
    public static Arbitrary<Walk> longWalks(Kernel kernel, Proposals proposals, LocalDate from) {
        Growth growth = new Growth(kernel, proposals, from);
        return moves().list().ofSize(MOST_MOVES).map(growth::walk);
    }

    private static Arbitrary<Move> moves() {
        return Combinators.combine(
                        KINDS,
                        Arbitraries.integers().between(0, 1_000_000),
                        DAYS,
                        AnyDay.times().optional(0.2))
                .as(Move::new);
    }
}
