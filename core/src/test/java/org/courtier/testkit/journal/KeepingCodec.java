package org.courtier.testkit.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.rule.Finding;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;

/**
 * A codec that keeps the values and gives their numbers as bytes: for tests of what stands on a journal without a form of its own.
 * Equal values have one number.
 */
public final class KeepingCodec implements EventCodec {

    private final List<Object> kept = new ArrayList<>();
    private int decodedEvents;

    /** Gives how many events were decoded so far. */
    public synchronized int decodedEvents() {
        return decodedEvents;
    }

    @Override
    public EntryBytes encodeEvent(Event event) {
        return new EntryBytes("kept", 1, keep(event));
    }

    @Override
    public synchronized Event decodeEvent(EntryBytes entry) {
        decodedEvents++;
        return (Event) kept(entry.payload());
    }

    @Override
    public Bytes encodeAction(Action action) {
        return keep(action);
    }

    @Override
    public Action decodeAction(Bytes action) {
        return (Action) kept(action);
    }

    @Override
    public Bytes encodeGrounds(Grounds grounds) {
        return keep(grounds);
    }

    @Override
    public Grounds decodeGrounds(Bytes grounds) {
        return (Grounds) kept(grounds);
    }

    @Override
    public Bytes encodeFindings(List<Finding> findings) {
        return keep(findings);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Finding> decodeFindings(Bytes findings) {
        return (List<Finding>) kept(findings);
    }

    private synchronized Bytes keep(Object value) {
        if (!kept.contains(value)) {
            kept.add(value);
        }
        return Bytes.of(
                ByteBuffer.allocate(Integer.BYTES).putInt(kept.indexOf(value)).array());
    }

    private synchronized Object kept(Bytes number) {
        return kept.get(ByteBuffer.wrap(number.toArray()).getInt());
    }
}
