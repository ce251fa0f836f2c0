package org.courtier.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.RandomGenerator;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.StreamId;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Actor;

/** Lets a dossier grow by moves: what is refused is counted and passed over. */
final class Growth {

    private static final StreamId ID = StreamId.dossier(new UUID(0, 2));

    private final Kernel kernel;
    private final Proposals proposals;
    private final LocalDate from;
    private final RandomGenerator<Action> wild;

    Growth(Kernel kernel, Proposals proposals, LocalDate from) {
        this.kernel = kernel;
        this.proposals = proposals;
        this.from = from;
        this.wild = AnyValue.under(kernel.guides()).<Action>of(Word.Kind.ACTION).generator(1_000);
    }

    Walk walk(List<Move> moves) {
        Steps steps = new Steps();
        moves.forEach(steps::make);
        return new Walk(new History<>(Dossier.beginning(ID), steps.commits), steps.refused);
    }

    /** The walk so far. */
    private final class Steps {

        private final List<Commit> commits = new ArrayList<>();
        private Dossier dossier = Dossier.beginning(ID);
        private LocalDate day = from;
        private int refused;

        void make(Move move) {
            day = day.plusDays(move.days());
            Moment now = new Moment(day, move.time());
            switch (move.kind()) {
                case STRAIGHT_ON -> straightOn(now);
                case PROPOSED -> proposed(now, move.pick());
                case WILD -> attempt(wild(move.pick()), now);
            }
        }

        private void straightOn(Moment now) {
            for (Proposal proposal : proposals.onTheWay(kernel, dossier, day)) {
                if (attempt(proposal, now)) {
                    return;
                }
            }
        }

        private void proposed(Moment now, int pick) {
            List<Proposal> next = proposals.next(kernel, dossier, day);
            if (!next.isEmpty()) {
                attempt(next.get(pick % next.size()), now);
            }
        }

        private Proposal wild(int pick) {
            Actor actor = proposals.actors().get(pick % proposals.actors().size());
            return new Proposal(actor, wild.next(new Random(pick)).value());
        }

        private boolean attempt(Proposal proposal, Moment now) {
            DossierSetting setting = proposals.setting(proposal.actor(), now);
            Outcome<Dossier> outcome = decide(proposal.action(), setting);
            if (!(outcome instanceof Outcome.Accepted<Dossier> accepted)) {
                refused++;
                return false;
            }
            commits.add(new Commit(commits.size() + 1L, proposal.action(), accepted.events(), setting));
            dossier = accepted.state();
            return true;
        }

        private Outcome<Dossier> decide(Action action, DossierSetting setting) {
            return action instanceof Correct correct
                    ? new History<>(Dossier.beginning(ID), commits).correct(kernel, correct, setting)
                    : kernel.decide(dossier, action, setting);
        }
    }
}
