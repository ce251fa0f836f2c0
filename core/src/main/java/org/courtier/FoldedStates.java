package org.courtier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.courtier.decision.State;
import org.courtier.spi.StreamHead;

/**
 * States that were read once, by where their histories ended: the hash stands for every byte from which the state was folded, so a
 * kept state is never an old one. Those that were not asked for longest go first.
 *
 * @param <S> the subject
 */
final class FoldedStates<S extends State<S>> {

    private final int most;
    private final Map<StreamHead, S> byHead = new LinkedHashMap<>(16, 0.75f, true);

    FoldedStates(int most) {
        this.most = most;
    }

    synchronized Optional<S> find(StreamHead head) {
        return Optional.ofNullable(byHead.get(head));
    }

    synchronized void keep(StreamHead head, S state) {
        byHead.put(head, state);
        if (byHead.size() > most) {
            byHead.remove(byHead.keySet().iterator().next());
        }
    }
}
