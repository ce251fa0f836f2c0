package org.courtier.guide.services2024;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Parts;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Actor;
import org.courtier.testkit.services2024.Scene;

/**
 * Every state that a set of moves can reach from a dossier, breadth first, each state once however it was reached.
 *
 * <p>Each edge is held to what holds of every decision: it does not throw, and the events alone give the state that was accepted.
 */
final class Exploration {

    /** One thing that somebody may do, always on the same moment, and the states in which it is tried. */
    record Move(String name, Actor actor, Moment on, Action action, Predicate<Dossier> tried) {

        Setting setting(Catalogue catalogue) {
            return new DossierSetting(
                    actor,
                    on,
                    Instant.parse("2026-12-01T12:00:00Z"),
                    QuebecCalendars.interpretationAct(),
                    References.none(),
                    catalogue,
                    List.of());
        }
    }

    /** What is held of every edge: gives what is wrong with it, when something is. */
    interface Invariant {
        Optional<String> wrong(Dossier before, Dossier after);
    }

    /**
     * What was found.
     *
     * @param states how many states
     * @param edges how many moves were accepted
     * @param asked how many moves were judged
     * @param signed the states that bear a signature
     * @param violation what was wrong, with the moves that lead there
     */
    record Found(int states, long edges, long asked, List<Dossier> signed, Optional<String> violation) {}

    private record Edge(Dossier before, Move move, Dossier after, Optional<String> wrong) {}

    private record Reached(Parts from, Move by) {}

    private final Kernel kernel;
    private final List<Move> moves;
    private final Map<Move, Setting> settings = new HashMap<>();
    private final Invariant invariant;

    Exploration(Guide guide, List<Move> moves, Invariant invariant) {
        this.kernel = new Kernel(Guides.of(guide));
        this.moves = List.copyOf(moves);
        this.invariant = invariant;
        Catalogue catalogue = Scene.catalogue();
        moves.forEach(m -> settings.put(m, m.setting(catalogue)));
    }

    /** Explores until nothing is new, something is wrong, or there are more states than the bound. */
    Found from(Dossier start, int bound) {
        Map<Parts, Optional<Reached>> seen = new HashMap<>();
        seen.put(start.parts(), Optional.empty());
        List<Dossier> frontier = List.of(start);
        long edges = 0;
        long asked = 0;
        List<Dossier> signed = new ArrayList<>();
        while (!frontier.isEmpty() && seen.size() <= bound) {
            List<Dossier> next = new ArrayList<>();
            List<List<Edge>> layer = frontier.parallelStream().map(this::edges).toList();
            for (int i = 0; i < layer.size(); i++) {
                asked += moves.size();
                edges += layer.get(i).size();
                for (Edge edge : layer.get(i)) {
                    if (edge.wrong().isPresent()) {
                        String path =
                                path(seen, edge.before().parts()) + edge.move().name();
                        return new Found(
                                seen.size(), edges, asked, signed, edge.wrong().map(w -> w + ", after: " + path));
                    }
                    Optional<Reached> reached =
                            Optional.of(new Reached(edge.before().parts(), edge.move()));
                    if (seen.putIfAbsent(edge.after().parts(), reached) == null) {
                        next.add(edge.after());
                        if (Signing2024.isSigned(edge.after())) {
                            signed.add(edge.after());
                        }
                    }
                }
            }
            frontier = next;
        }
        return new Found(seen.size(), edges, asked, signed, Optional.empty());
    }

    private List<Edge> edges(Dossier before) {
        List<Edge> edges = new ArrayList<>();
        for (Move move : moves) {
            if (move.tried().test(before) && outcome(before, move) instanceof Outcome.Accepted<Dossier> accepted) {
                Dossier after = accepted.state();
                Optional<String> wrong =
                        Kernel.evolve(before, accepted.events()).equals(after)
                                ? invariant.wrong(before, after)
                                : Optional.of("the events do not give the accepted state");
                edges.add(new Edge(before, move, after, wrong));
            }
        }
        return edges;
    }

    private Outcome<Dossier> outcome(Dossier before, Move move) {
        try {
            return kernel.decide(before, move.action(), settings.get(move));
        } catch (RuntimeException e) {
            throw new AssertionError("decide throws for " + move.name() + " in " + before.parts(), e);
        }
    }

    private static String path(Map<Parts, Optional<Reached>> seen, Parts parts) {
        StringBuilder path = new StringBuilder();
        Optional<Reached> step = seen.get(parts);
        while (step.isPresent()) {
            path.insert(0, step.get().by().name() + "; ");
            step = seen.get(step.get().from());
        }
        return path.toString();
    }
}
