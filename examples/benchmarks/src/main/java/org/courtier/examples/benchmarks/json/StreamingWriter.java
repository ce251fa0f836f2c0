package org.courtier.examples.benchmarks.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.guide.services2024.DrawUpPriceRequest;
import org.courtier.guide.services2024.PriceRequestSent;
import org.courtier.guide.services2024.ResponseReceived;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.RateLine;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.Section;
import tools.jackson.core.JsonGenerator;

/** The calls that a patient programmer writes for the two documents. */
record StreamingWriter(JsonGenerator out, Map<Object, String> wires) {

    void write(DrawUpPriceRequest action) {
        begin("draw-up-price-request");
        out.writeName("template");
        write(action.template());
        out.writeArrayPropertyStart("sections");
        for (Section section : action.sections()) {
            out.writeStartObject();
            out.writeStringProperty("name", section.name());
            out.writeBooleanProperty("completed", section.completed());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("criteria");
        for (Criterion criterion : action.criteria()) {
            out.writeStartObject();
            out.writeStringProperty("name", criterion.name());
            constant("kind", criterion.kind());
            if (criterion.link().isPresent()) {
                out.writeStringProperty("link", criterion.link().get());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        constant("tax-basis", action.taxBasis());
        out.writeEndObject();
    }

    void write(EntryCorrected event) {
        begin("entry-corrected");
        out.writeNumberProperty("entry", event.commit());
        out.writeArrayPropertyStart("replacement");
        for (Event each : event.replacement()) {
            if (each instanceof PriceRequestSent sent) {
                write(sent);
            } else {
                write((ResponseReceived) each);
            }
        }
        out.writeEndArray();
        out.writeStringProperty("reason", event.reason());
        out.writeStringProperty("on", event.on().toString());
        out.writeEndObject();
    }

    private void write(PriceRequestSent event) {
        begin("price-request-sent");
        suppliers("suppliers", event.suppliers());
        out.writeStringProperty("closing", event.closing().toString());
        out.writeName("dispatch");
        write(event.dispatch());
        out.writeBooleanProperty("validated", event.validated());
        out.writeStringProperty("on", event.on().toString());
        out.writeEndObject();
    }

    private void write(Dispatch dispatch) {
        out.writeStartObject();
        constant("channel", dispatch.channel());
        suppliers("blind-copies", dispatch.blindCopies());
        suppliers("visible", dispatch.visible());
        out.writeArrayPropertyStart("attachments");
        for (Document attachment : dispatch.attachments()) {
            write(attachment);
        }
        out.writeEndArray();
        Optional<Document> evidence = dispatch.evidence();
        if (evidence.isPresent()) {
            out.writeName("evidence");
            write(evidence.get());
        }
        out.writeEndObject();
    }

    private void write(ResponseReceived event) {
        begin("response-received");
        out.writeStringProperty("supplier", event.supplier().value());
        out.writeName("document");
        write(event.document());
        out.writeName("offer");
        if (event.offer() instanceof Offer.FixedPrice fixed) {
            write(fixed);
        } else {
            write((Offer.HourlyRates) event.offer());
        }
        out.writeBooleanProperty("in-time", event.inTime());
        out.writeStringProperty("on", event.on().toString());
        out.writeEndObject();
    }

    private void write(Offer.FixedPrice offer) {
        out.writeStartObject();
        out.writeStringProperty("type", "fixed-price");
        out.writeName("total");
        out.writeNumber(offer.total().toString());
        constant("tax-basis", offer.taxBasis());
        out.writeEndObject();
    }

    private void write(Offer.HourlyRates offer) {
        out.writeStartObject();
        out.writeStringProperty("type", "hourly-rates");
        out.writeArrayPropertyStart("lines");
        for (RateLine line : offer.lines()) {
            out.writeStartObject();
            out.writeStringProperty("profile", line.profile());
            out.writeName("hours");
            out.writeNumber(line.hours().toString());
            out.writeName("rate");
            out.writeNumber(line.rate().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        constant("tax-basis", offer.taxBasis());
        out.writeEndObject();
    }

    private void write(Document document) {
        out.writeStartObject();
        out.writeStringProperty("reference", document.reference());
        constant("kind", document.kind());
        out.writeStringProperty("version", document.version());
        constant("format", document.format());
        if (document.sha256().isPresent()) {
            out.writeStringProperty("sha256", document.sha256().get());
        }
        out.writeEndObject();
    }

    private void begin(String type) {
        out.writeStartObject();
        out.writeStringProperty("type", type);
        out.writeNumberProperty("form", 1);
    }

    private void suppliers(String name, List<SupplierId> suppliers) {
        out.writeArrayPropertyStart(name);
        for (SupplierId supplier : suppliers) {
            out.writeString(supplier.value());
        }
        out.writeEndArray();
    }

    private void constant(String name, Object constant) {
        out.writeStringProperty(name, wires.get(constant));
    }
}
