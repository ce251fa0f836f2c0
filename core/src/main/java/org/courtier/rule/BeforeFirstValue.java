package org.courtier.rule;

import java.time.LocalDate;
import java.util.Objects;

/** The sources set no value of a parameter for a day: their first one holds later. */
public final class BeforeFirstValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate first;

    BeforeFirstValue(String parameter, LocalDate asked, LocalDate first) {
        super("the sources set no " + parameter + " for \"" + asked + "\": they begin on " + first);
        this.first = Objects.requireNonNull(first, "first");
    }

    /** Gives the first day for which the sources set a value. */
    public LocalDate first() {
        return first;
    }
}
