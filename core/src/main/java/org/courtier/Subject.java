package org.courtier;

import java.util.Optional;
import org.courtier.decision.Grounds;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;

/**
 * What tells one subject's desk from another's: how a history begins, and the setting in which it is decided.
 *
 * @param <S> the subject
 */
interface Subject<S extends State<S>> {

    /**
     * A setting, and the version of the catalogue that it holds, when it holds one.
     *
     * @param setting the setting
     * @param catalogue the version
     */
    record Placed(Setting setting, Optional<Grounds.StreamVersion> catalogue) {}

    StreamKind kind();

    S beginning(StreamId id);

    /** Gives the setting for something that happens now, reading references through the given ones. */
    Placed now(Occasion occasion, References references);

    /** Gives the setting that a decision once had, as its grounds name it. */
    Placed then(Grounds grounds, References references);
}
