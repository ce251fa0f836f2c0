package org.courtier.testkit;

import java.time.LocalTime;
import java.util.Optional;

/**
 * One choice of a random walk, whatever the state it meets.
 *
 * @param kind where the action is taken from
 * @param pick which one of several, from 0
 * @param days how many days later
 * @param time at what time of the day, when it is known
 */
record Move(Kind kind, int pick, int days, Optional<LocalTime> time) {

    enum Kind {
        /** The first permitted step on the way to a signed contract. */
        STRAIGHT_ON,
        /** Any proposal. */
        PROPOSED,
        /** Any action of any content. */
        WILD
    }
}
