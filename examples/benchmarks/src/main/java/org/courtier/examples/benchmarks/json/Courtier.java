package org.courtier.examples.benchmarks.json;

import org.courtier.ShippedGuides;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.json.JsonCodec;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;

/** The codec as a journal uses it. */
final class Courtier implements Library {

    private final JsonCodec codec = new JsonCodec(ShippedGuides.all());

    @Override
    public byte[] write(Object value) {
        Bytes written = value instanceof Action action
                ? codec.encodeAction(action)
                : codec.encodeEvent((Event) value).payload();
        return written.toArray();
    }

    @Override
    public Object read(byte[] document, Class<?> type) {
        Bytes bytes = Bytes.of(document);
        return Action.class.isAssignableFrom(type)
                ? codec.decodeAction(bytes)
                : codec.decodeEvent(new EntryBytes("entry-corrected", 1, bytes));
    }
}
