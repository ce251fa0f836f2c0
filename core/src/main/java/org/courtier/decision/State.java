package org.courtier.decision;

import java.util.List;
import java.util.Optional;
import org.courtier.rule.Readings;

/**
 * What is known of one subject: an identity and parts.
 *
 * @param <S> the subject's own type
 */
public interface State<S extends State<S>> {

    StreamId id();

    Parts parts();

    /** Gives the same subject with other parts. */
    S with(Parts parts);

    default <P extends Part> Optional<P> find(Class<P> type) {
        return parts().find(type);
    }

    /** Gives the guides that the subject is under, the first one first; none before it is opened. */
    default List<GuideId> guides() {
        return find(Frame.class).map(Frame::guides).orElse(List.of());
    }

    default Readings readings() {
        return find(Frame.class).map(Frame::readings).orElse(Readings.defaults());
    }
}
