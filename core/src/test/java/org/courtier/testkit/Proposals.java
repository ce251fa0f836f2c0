package org.courtier.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Kernel;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Actor;

/**
 * What people plausibly do next to a dossier of one guide, so that random walks get deep; implement it for a guide of your own.
 *
 * <p>Proposals are plausible, not lawful: some are refused. Equal arguments give equal proposals.
 */
public interface Proposals {

    /** Gives everybody who may act. */
    List<Actor> actors();

    /** Gives the setting in which somebody acts at a moment. */
    DossierSetting setting(Actor actor, Moment happened);

    /** Gives the steps still missing on the shortest way to a signed contract and through its life, as far as the dossier shows. */
    List<Proposal> onTheWay(Kernel kernel, Dossier dossier, LocalDate day);

    /** Gives what else may be thought of. */
    List<Proposal> aside(Kernel kernel, Dossier dossier, LocalDate day);

    /** Gives everything that may be done next, on a day. */
    default List<Proposal> next(Kernel kernel, Dossier dossier, LocalDate day) {
        return Stream.concat(onTheWay(kernel, dossier, day).stream(), aside(kernel, dossier, day).stream())
                .toList();
    }

    /** Gives what one actor may do next. */
    default List<Action> next(Kernel kernel, Dossier dossier, Actor actor, LocalDate day) {
        return next(kernel, dossier, day).stream()
                .filter(p -> p.actor().equals(actor))
                .map(Proposal::action)
                .toList();
    }
}
