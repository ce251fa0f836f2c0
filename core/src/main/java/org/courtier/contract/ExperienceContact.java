package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.party.PersonRef;

/**
 * The person at the client who may be contacted about the client's experience, and the consents to say so; each can be withdrawn.
 *
 * @param person the person
 * @param clientAgreed since when the client agrees, when it does
 * @param personAccepted since when the person accepts, when it does
 * @param withdrawn when a consent was last withdrawn
 */
public record ExperienceContact(
        PersonRef person, Optional<Moment> clientAgreed, Optional<Moment> personAccepted, Optional<Moment> withdrawn)
        implements Part {

    public ExperienceContact {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(clientAgreed, "clientAgreed");
        Objects.requireNonNull(personAccepted, "personAccepted");
        Objects.requireNonNull(withdrawn, "withdrawn");
    }

    /** A person of whom nobody has consented to anything. */
    public static ExperienceContact of(PersonRef person) {
        return new ExperienceContact(person, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ExperienceContact given(ConsentOf consent, Moment on) {
        return consent == ConsentOf.CLIENT
                ? new ExperienceContact(person, Optional.of(on), personAccepted, withdrawn)
                : new ExperienceContact(person, clientAgreed, Optional.of(on), withdrawn);
    }

    public ExperienceContact withdrawn(ConsentOf consent, Moment on) {
        return consent == ConsentOf.CLIENT
                ? new ExperienceContact(person, Optional.empty(), personAccepted, Optional.of(on))
                : new ExperienceContact(person, clientAgreed, Optional.empty(), Optional.of(on));
    }

    /** Tells whether both consents stand at a moment. */
    public boolean mayBeNamed(Moment at) {
        return clientAgreed.filter(m -> m.mayPrecede(at)).isPresent()
                && personAccepted.filter(m -> m.mayPrecede(at)).isPresent();
    }
}
