package org.courtier.testkit.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.TECHNICAL_SECTOR;

import java.time.LocalDate;
import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Frame;
import org.courtier.decision.Kernel;
import org.courtier.decision.References;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Actor;
import org.courtier.testkit.AnySetting;
import org.courtier.testkit.Proposal;
import org.courtier.testkit.Proposals;

/** What the people of {@link Scene} plausibly do next to a dossier of the professional-services guide. */
public final class NextSteps implements Proposals {

    private static final List<Actor> EVERYBODY = List.of(BUYER, BROKER, SIGNATORY, SUPPLIER, CHIEF, TECHNICAL_SECTOR);
    private static final Catalogue CATALOGUE = Scene.catalogue();

    @Override
    public List<Actor> actors() {
        return EVERYBODY;
    }

    @Override
    public DossierSetting setting(Actor actor, Moment happened) {
        return new DossierSetting(
                actor,
                happened,
                AnySetting.recorded(happened, 0),
                QuebecCalendars.interpretationAct(),
                References.none(),
                CATALOGUE,
                List.of());
    }

    @Override
    public List<Proposal> onTheWay(Kernel kernel, Dossier dossier, LocalDate day) {
        return view(dossier, day).onTheWay();
    }

    @Override
    public List<Proposal> aside(Kernel kernel, Dossier dossier, LocalDate day) {
        return view(dossier, day).aside();
    }

    private static View view(Dossier dossier, LocalDate day) {
        View view = new View(dossier, day);
        if (!view.has(Frame.class)) {
            OpeningSteps.open(view);
        } else {
            RequestSteps.think(view);
            SolicitationSteps.think(view);
            ChoiceSteps.think(view);
            LifeSteps.term(view);
            ContractSteps.think(view);
            LifeSteps.think(view);
            OpeningSteps.besides(view);
        }
        return view;
    }
}
