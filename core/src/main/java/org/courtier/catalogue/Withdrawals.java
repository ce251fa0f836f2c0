package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.decision.Part;
import org.courtier.party.SupplierId;

/**
 * The withdrawals of suppliers from the Catalogue and their ends, in the order in which they were recorded. Of two that hold on a
 * day, the later one counts; where their order is not known, the one recorded last.
 *
 * @param changes every withdrawal and reinstatement
 */
public record Withdrawals(List<PresenceChange> changes) implements Part {

    public static final Withdrawals NONE = new Withdrawals(List.of());

    public Withdrawals {
        changes = List.copyOf(changes);
    }

    public Withdrawals with(PresenceChange change) {
        return new Withdrawals(
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    /** Tells whether a supplier is withdrawn on a day. */
    public boolean withdrawn(SupplierId supplier, LocalDate asOf) {
        List<PresenceChange> its =
                changes.stream().filter(c -> c.supplier().equals(supplier)).toList();
        return Timeline.last(its, PresenceChange::on, asOf)
                .filter(c -> c.presence() == Presence.WITHDRAWN)
                .isPresent();
    }
}
