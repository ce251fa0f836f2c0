package org.courtier.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;

/**
 * What the Broker asked for of the contract's records, and what it was sent, oldest first.
 *
 * @param requested the requests
 * @param transmitted the sendings
 */
public record RecordExchanges(List<RecordRequest> requested, List<RecordTransmission> transmitted) implements Part {

    public static final RecordExchanges NONE = new RecordExchanges(List.of(), List.of());

    public RecordExchanges {
        requested = List.copyOf(requested);
        transmitted = List.copyOf(transmitted);
    }

    /** Gives the exchanges of a situation; none when there was none. */
    public static RecordExchanges in(Situation situation) {
        return situation.find(RecordExchanges.class).orElse(NONE);
    }

    public RecordExchanges with(RecordRequest another) {
        return new RecordExchanges(
                Stream.concat(requested.stream(), Stream.of(another)).toList(), transmitted);
    }

    public RecordExchanges with(RecordTransmission another) {
        return new RecordExchanges(
                requested,
                Stream.concat(transmitted.stream(), Stream.of(another)).toList());
    }

    /** Gives the requests for a kind. */
    public List<RecordRequest> requested(RecordKind kind) {
        return requested.stream().filter(r -> r.kind() == kind).toList();
    }

    /** Gives when records of a kind were first sent as of a moment or after it. */
    public Optional<Moment> sentSince(RecordKind kind, Moment since) {
        return transmitted.stream()
                .filter(t -> t.kind() == kind && since.mayPrecede(t.on()))
                .map(RecordTransmission::on)
                .min(Moment.BY_DATE_THEN_TIME);
    }
}
