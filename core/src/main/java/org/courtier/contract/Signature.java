package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.party.PersonRef;

/**
 * A signature.
 *
 * @param party for which party
 * @param signatory who signed
 * @param on when
 */
public record Signature(Party party, PersonRef signatory, Moment on) {

    public Signature {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(on, "on");
    }
}
