package org.courtier.dossier;

import java.util.List;
import org.courtier.decision.Facet;
import org.courtier.decision.Frame;
import org.courtier.decision.Mark;
import org.courtier.decision.Situation;

/** By what the dossiers of every guide are found among many. */
public final class DossierMarks {

    private DossierMarks() {}

    /** Gives whose a dossier is, from the day on which it was opened; nothing before it was. */
    public static List<Mark> in(Situation s) {
        return s.find(Frame.class).stream()
                .flatMap(frame -> s.find(DossierFile.class).stream()
                        .map(file -> Mark.from(
                                frame.opened().date(),
                                Facet.BODY,
                                file.body().id().value())))
                .toList();
    }
}
