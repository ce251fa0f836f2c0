package org.courtier.decision;

import java.time.Instant;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.party.Actor;

/** Everything that an answer may depend on besides the state and the action. Each subject has its record. */
public interface Setting {

    /** Gives who acts or asks. */
    Actor actor();

    /** Gives when it happened, or for a question the moment asked about; a Québec date with an optional time. */
    Moment happened();

    /** Gives the same setting at another moment: a correction may say that something happened on another day. */
    Setting at(Moment moment);

    /** Gives when it is recorded, by the caller's clock. */
    Instant recordedAt();

    BusinessCalendar calendar();

    /** Gives the dated data that the sources leave out. */
    References references();
}
