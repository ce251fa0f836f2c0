package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** Says that a calendar does not reach a day that was asked for, or the day that would have been the answer. */
public final class OutsideHorizon extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate asked;
    private final transient Window covered;

    private OutsideHorizon(String what, LocalDate asked, Window covered) {
        super(what + " is outside the calendar, which covers \"" + covered.first() + "\" to \"" + covered.last()
                + "\"");
        this.asked = Objects.requireNonNull(asked, "asked");
        this.covered = covered;
    }

    static OutsideHorizon date(LocalDate asked, Window covered) {
        return new OutsideHorizon("\"" + asked + "\"", asked, covered);
    }

    static OutsideHorizon result(LocalDate asked, int businessDays, Window covered) {
        String direction = businessDays < 0 ? " before " : " after ";
        return new OutsideHorizon(
                "business day " + Math.abs((long) businessDays) + direction + "\"" + asked + "\"", asked, covered);
    }

    /** Gives the date that was asked for, or from which the answer was counted. */
    public LocalDate asked() {
        return asked;
    }

    /** Gives the days that the calendar covers. */
    public Window covered() {
        return covered;
    }
}
