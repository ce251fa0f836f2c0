package org.courtier.testkit.journal;

import java.util.List;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.rule.Finding;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;

/** A codec for journals that are only asked to keep bytes: it refuses every call, since a journal looks into none of them. */
public final class RefusingCodec implements EventCodec {

    @Override
    public EntryBytes encodeEvent(Event event) {
        throw refused();
    }

    @Override
    public Event decodeEvent(EntryBytes entry) {
        throw refused();
    }

    @Override
    public Bytes encodeAction(Action action) {
        throw refused();
    }

    @Override
    public Action decodeAction(Bytes action) {
        throw refused();
    }

    @Override
    public Bytes encodeGrounds(Grounds grounds) {
        throw refused();
    }

    @Override
    public Grounds decodeGrounds(Bytes grounds) {
        throw refused();
    }

    @Override
    public Bytes encodeFindings(List<Finding> findings) {
        throw refused();
    }

    @Override
    public List<Finding> decodeFindings(Bytes findings) {
        throw refused();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("a journal keeps bytes and reads none of them");
    }
}
