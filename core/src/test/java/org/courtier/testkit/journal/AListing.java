package org.courtier.testkit.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Facet;
import org.courtier.decision.Mark;
import org.courtier.party.Role;
import org.courtier.rule.RuleKey;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.Listing;

/** What tests list, as phrases: {@code aListing().marked(BODY, "b-1").owing(FRI_2026_10_09).listing()}. */
public final class AListing {

    /** Since when everything holds unless something else is said. */
    public static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

    /** The edition of every listing unless something else is said. */
    public static final Edition EDITION = new Edition("rules-1/calendar-1/-");

    private final Listing made;

    private AListing(Listing made) {
        this.made = made;
    }

    public static AListing aListing() {
        return new AListing(new Listing(List.of(), List.of(), EDITION));
    }

    public AListing marked(Facet facet, String value) {
        return marked(Mark.from(THU_2026_10_01, facet, value));
    }

    public AListing marked(Facet facet, String value, LocalDate first, LocalDate last) {
        return marked(new Mark(facet, value, first, Optional.of(last)));
    }

    public AListing marked(Mark mark) {
        List<Mark> marks = new ArrayList<>(made.marks());
        marks.add(mark);
        return new AListing(new Listing(marks, made.duties(), made.edition()));
    }

    /** Adds a duty of the client that is open since the first of October. */
    public AListing owing(LocalDate due) {
        return owing(THU_2026_10_01, due, Optional.empty());
    }

    public AListing owing(LocalDate opened, LocalDate due, Optional<LocalDate> ended) {
        return owing(new DatedDuty(new RuleKey("kit.duty"), Role.CLIENT, opened, due, ended));
    }

    public AListing owing(DatedDuty duty) {
        List<DatedDuty> duties = new ArrayList<>(made.duties());
        duties.add(duty);
        return new AListing(new Listing(made.marks(), duties, made.edition()));
    }

    public AListing under(String edition) {
        return new AListing(new Listing(made.marks(), made.duties(), new Edition(edition)));
    }

    public Listing listing() {
        return made;
    }
}
