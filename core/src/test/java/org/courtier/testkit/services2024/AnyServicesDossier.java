package org.courtier.testkit.services2024;

import net.jqwik.api.Arbitrary;
import org.courtier.ShippedGuides;
import org.courtier.decision.Kernel;
import org.courtier.dossier.Dossier;
import org.courtier.testkit.AnyDossier;
import org.courtier.testkit.Walk;

/** Any dossier of the professional-services guide, grown by the people of {@link Scene} from 14 September 2026 on. */
public final class AnyServicesDossier {

    private AnyServicesDossier() {}

    /** Gives dossiers grown by 0 to 60 moves. */
    public static Arbitrary<Dossier> grown() {
        return walks().map(Walk::dossier);
    }

    /** Gives how dossiers grow by 0 to 60 moves. */
    public static Arbitrary<Walk> walks() {
        return AnyDossier.walks(new Kernel(ShippedGuides.all()), new NextSteps(), Scene.MON_2026_09_14);
    }
}
