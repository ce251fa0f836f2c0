package org.courtier.spi;

import java.util.List;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.rule.Finding;

/**
 * Port: turns the words of the registered guides into bytes and back.
 *
 * <p>Equal values give equal bytes, on every run and platform. What cannot be read is an {@link UnreadableEntry} that names the
 * place and never the value. Any method may be called from any thread.
 */
public interface EventCodec {

    EntryBytes encodeEvent(Event event);

    Event decodeEvent(EntryBytes entry);

    Bytes encodeAction(Action action);

    Action decodeAction(Bytes action);

    Bytes encodeGrounds(Grounds grounds);

    Grounds decodeGrounds(Bytes grounds);

    Bytes encodeFindings(List<Finding> findings);

    List<Finding> decodeFindings(Bytes findings);
}
