package org.courtier.decision;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.rule.Reading;
import org.courtier.text.Labelled;

/** What a rule sees: the state as it is, and the setting. */
public class Situation {

    private final State<?> state;
    private final Setting setting;

    Situation(State<?> state, Setting setting) {
        this.state = Objects.requireNonNull(state, "state");
        this.setting = Objects.requireNonNull(setting, "setting");
    }

    Situation(Situation situation) {
        this(situation.state, situation.setting);
    }

    public final State<?> state() {
        return state;
    }

    public final Setting setting() {
        return setting;
    }

    /**
     * Gives the setting as the record of the subject, for what only that subject has.
     *
     * @throws IllegalStateException if the setting is another subject's
     */
    public final <X extends Setting> X setting(Class<X> type) {
        if (!type.isInstance(setting)) {
            throw new IllegalStateException("a rule asks for a " + type.getSimpleName() + "; the setting is a "
                    + setting.getClass().getSimpleName());
        }
        return type.cast(setting);
    }

    /** Gives when what is asked happens. */
    public final Moment happened() {
        return setting.happened();
    }

    public final <P extends Part> Optional<P> find(Class<P> type) {
        return state.find(type);
    }

    public final boolean has(Class<? extends Part> type) {
        return state.parts().has(type);
    }

    /**
     * Gives a part that the rule has declared to need.
     *
     * @throws IllegalStateException if it is missing: then the rule did not declare it
     */
    public final <P extends Part> P part(Class<P> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException(
                        "a rule reads " + type.getSimpleName() + " without declaring that it needs it"));
    }

    /** Gives the answer fixed for an open point. */
    public final <O extends Enum<O> & Labelled> O reading(Reading<O> reading) {
        return state.readings().of(reading);
    }
}
