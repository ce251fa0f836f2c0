package org.courtier;

import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.decision.Duty;
import org.courtier.decision.Grounds.StreamVersion;
import org.courtier.decision.Guide;
import org.courtier.decision.Kernel;
import org.courtier.decision.Setting;
import org.courtier.decision.State;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.Listing;

/**
 * Makes the listing of a state: the same for equal editions, whoever acted and whenever.
 *
 * <p>Duties are read as of the last day that the calendar covers, so that those which time alone will open are there with the day
 * on which it does.
 */
final class Listings {

    private static final String NO_CATALOGUE = "-";

    private final Kernel kernel;
    private final String ruleset;

    Listings(Kernel kernel) {
        this.kernel = kernel;
        this.ruleset = Ruleset.of(
                kernel.guides(), kernel.guides().all().stream().map(Guide::id).toList());
    }

    /** Gives the listing of a state under the versions of a setting. */
    Listing of(State<?> state, Subject.Placed placed) {
        Setting setting = placed.setting();
        Setting lastDay = setting.at(Moment.on(setting.calendar().horizon().last()));
        List<DatedDuty> duties = kernel.duties(state, lastDay).stream()
                .filter(d -> d.due().lastDay().isPresent())
                .map(Listings::dated)
                .toList();
        return new Listing(kernel.marks(state, lastDay), duties, edition(placed));
    }

    /** Gives the versions of a setting. */
    Edition edition(Subject.Placed placed) {
        String calendar = placed.setting().calendar().version();
        String catalogue = placed.catalogue().map(StreamVersion::head).orElse(NO_CATALOGUE);
        return new Edition(ruleset + "/" + calendar + "/" + catalogue);
    }

    private static DatedDuty dated(Duty duty) {
        return new DatedDuty(
                duty.basis().rule(),
                duty.owedBy(),
                duty.opened().date(),
                duty.due().lastDay().orElseThrow(),
                duty.ended().map(Moment::date));
    }
}
