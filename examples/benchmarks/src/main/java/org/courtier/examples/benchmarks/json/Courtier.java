package org.courtier.examples.benchmarks.json;

import org.courtier.ShippedGuides;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;

/** An action as it comes from a front end, an event as a journal keeps it. */
final class Courtier implements Library {

    private final Json json = new Json(ShippedGuides.all());
    private final JsonCodec codec = new JsonCodec(ShippedGuides.all());

    @Override
    public byte[] write(Object value) {
        return value instanceof Action action
                ? json.writeAction(action)
                : codec.encodeEvent((Event) value).payload().toArray();
    }

    @Override
    public Object read(byte[] document, Class<?> type) {
        return Action.class.isAssignableFrom(type)
                ? json.readAction(document)
                : codec.decodeEvent(new EntryBytes("entry-corrected", 1, Bytes.of(document)));
    }
}
