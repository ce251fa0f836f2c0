package org.courtier.examples.benchmarks.json;

import java.util.HashMap;
import java.util.Map;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.DocumentKind;
import org.courtier.decision.Action;
import org.courtier.decision.EntryCorrected;
import org.courtier.guide.services2024.DrawUpPriceRequest;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.money.TaxBasis;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.CriterionKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;

/** Jackson's parser and generator, driven by hand; what is not UTF-8 may be read as something else. */
class Streaming implements Library {

    final JsonFactory factory = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private final Map<Object, String> wires = new HashMap<>();
    private final Map<Class<?>, Map<String, Object>> constants = new HashMap<>();

    Streaming() {
        know(TaxBasis.class, "", TaxBasis.values());
        know(Channel.class, "", Channel.values());
        know(CriterionKind.class, "", CriterionKind.values());
        know(DocumentFormat.class, "", DocumentFormat.values());
        know(DocumentKind.class, "services-document/", ServicesDocument.values());
    }

    private void know(Class<?> type, String family, Enum<?>... all) {
        Map<String, Object> byWire = new HashMap<>();
        for (Enum<?> constant : all) {
            String wire = family + Constants.wire(constant);
            wires.put(constant, wire);
            byWire.put(wire, constant);
        }
        constants.put(type, byWire);
    }

    @Override
    public byte[] write(Object value) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(4096)) {
            try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                StreamingWriter writer = new StreamingWriter(out, wires);
                if (value instanceof DrawUpPriceRequest action) {
                    writer.write(action);
                } else {
                    writer.write((EntryCorrected) value);
                }
            }
            return bytes.toByteArray();
        }
    }

    @Override
    public Object read(byte[] document, Class<?> type) {
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), document)) {
            return read(in, type);
        }
    }

    final Object read(JsonParser in, Class<?> type) {
        StreamingReader reader = new StreamingReader(in, constants);
        return Action.class.isAssignableFrom(type) ? reader.action() : reader.event();
    }
}
