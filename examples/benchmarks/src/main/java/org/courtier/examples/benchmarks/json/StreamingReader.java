package org.courtier.examples.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.DocumentKind;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.guide.services2024.DrawUpPriceRequest;
import org.courtier.guide.services2024.PriceRequestSent;
import org.courtier.guide.services2024.ResponseReceived;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.RateLine;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.Section;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The loops that a patient programmer writes for the two documents: members in any order but the type first; what is unknown,
 * given twice, missing or of another type is an {@link IllegalArgumentException} that does not say where.
 */
record StreamingReader(JsonParser in, Map<Class<?>, Map<String, Object>> constants) {

    DrawUpPriceRequest action() {
        expect(JsonToken.START_OBJECT, in.nextToken());
        begin("draw-up-price-request");
        Document template = null;
        List<Section> sections = null;
        List<Criterion> criteria = null;
        TaxBasis taxBasis = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "template" -> template = once(template, document());
                case "sections" -> sections = once(sections, list(this::section));
                case "criteria" -> criteria = once(criteria, list(this::criterion));
                case "tax-basis" -> taxBasis = once(taxBasis, constant(TaxBasis.class));
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        end();
        return new DrawUpPriceRequest(template, sections, criteria, taxBasis);
    }

    EntryCorrected event() {
        expect(JsonToken.START_OBJECT, in.nextToken());
        begin("entry-corrected");
        Long entry = null;
        List<Event> replacement = null;
        String reason = null;
        Moment on = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "entry" -> entry = once(entry, in.getLongValue());
                case "replacement" -> replacement = once(replacement, list(this::part));
                case "reason" -> reason = once(reason, text());
                case "on" -> on = once(on, moment());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        end();
        return new EntryCorrected(entry, replacement, reason, on);
    }

    private Event part() {
        String type = type();
        expect("form".equals(in.nextName()) && in.nextIntValue(0) == 1);
        return switch (type) {
            case "price-request-sent" -> sent();
            case "response-received" -> received();
            default -> throw new IllegalArgumentException("unknown");
        };
    }

    private PriceRequestSent sent() {
        List<SupplierId> suppliers = null;
        Moment closing = null;
        Dispatch dispatch = null;
        Boolean validated = null;
        Moment on = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "suppliers" -> suppliers = once(suppliers, list(this::supplier));
                case "closing" -> closing = once(closing, moment());
                case "dispatch" -> dispatch = once(dispatch, dispatch());
                case "validated" -> validated = once(validated, in.getBooleanValue());
                case "on" -> on = once(on, moment());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new PriceRequestSent(suppliers, closing, dispatch, validated, on);
    }

    private Dispatch dispatch() {
        expect(JsonToken.START_OBJECT, in.currentToken());
        Channel channel = null;
        List<SupplierId> blind = null;
        List<SupplierId> visible = null;
        List<Document> attachments = null;
        Document evidence = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "channel" -> channel = once(channel, constant(Channel.class));
                case "blind-copies" -> blind = once(blind, list(this::supplier));
                case "visible" -> visible = once(visible, list(this::supplier));
                case "attachments" -> attachments = once(attachments, list(this::document));
                case "evidence" -> evidence = once(evidence, document());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new Dispatch(channel, blind, visible, attachments, Optional.ofNullable(evidence));
    }

    private ResponseReceived received() {
        SupplierId supplier = null;
        Document document = null;
        Offer offer = null;
        Boolean inTime = null;
        Moment on = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "supplier" -> supplier = once(supplier, supplier());
                case "document" -> document = once(document, document());
                case "offer" -> offer = once(offer, offer());
                case "in-time" -> inTime = once(inTime, in.getBooleanValue());
                case "on" -> on = once(on, moment());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new ResponseReceived(supplier, document, offer, inTime, on);
    }

    private Offer offer() {
        return switch (type()) {
            case "fixed-price" -> fixed();
            case "hourly-rates" -> hourly();
            default -> throw new IllegalArgumentException("unknown");
        };
    }

    private Offer fixed() {
        Money total = null;
        TaxBasis taxBasis = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "total" -> total = once(total, Money.parse(number()));
                case "tax-basis" -> taxBasis = once(taxBasis, constant(TaxBasis.class));
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new Offer.FixedPrice(total, taxBasis);
    }

    private Offer hourly() {
        List<RateLine> lines = null;
        TaxBasis taxBasis = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "lines" -> lines = once(lines, list(this::line));
                case "tax-basis" -> taxBasis = once(taxBasis, constant(TaxBasis.class));
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new Offer.HourlyRates(lines, taxBasis);
    }

    private RateLine line() {
        expect(JsonToken.START_OBJECT, in.currentToken());
        String profile = null;
        Quantity hours = null;
        UnitPrice rate = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "profile" -> profile = once(profile, text());
                case "hours" -> hours = once(hours, Quantity.parse(number()));
                case "rate" -> rate = once(rate, UnitPrice.parse(number()));
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new RateLine(profile, hours, rate);
    }

    private Section section() {
        expect(JsonToken.START_OBJECT, in.currentToken());
        String title = null;
        Boolean completed = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "name" -> title = once(title, text());
                case "completed" -> completed = once(completed, in.getBooleanValue());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new Section(title, completed);
    }

    private Criterion criterion() {
        expect(JsonToken.START_OBJECT, in.currentToken());
        String title = null;
        CriterionKind kind = null;
        String link = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "name" -> title = once(title, text());
                case "kind" -> kind = once(kind, constant(CriterionKind.class));
                case "link" -> link = once(link, text());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new Criterion(title, kind, Optional.ofNullable(link));
    }

    private Document document() {
        expect(JsonToken.START_OBJECT, in.currentToken());
        String reference = null;
        DocumentKind kind = null;
        String version = null;
        DocumentFormat format = null;
        String sha256 = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "reference" -> reference = once(reference, text());
                case "kind" -> kind = once(kind, constant(DocumentKind.class));
                case "version" -> version = once(version, text());
                case "format" -> format = once(format, constant(DocumentFormat.class));
                case "sha256" -> sha256 = once(sha256, text());
                default -> throw new IllegalArgumentException("unknown");
            }
        }
        return new Document(reference, kind, version, format, Optional.ofNullable(sha256));
    }

    private void begin(String type) {
        expect(type.equals(type()));
        expect("form".equals(in.nextName()) && in.nextIntValue(0) == 1);
    }

    private String type() {
        expect(JsonToken.START_OBJECT, in.currentToken());
        expect("type".equals(in.nextName()));
        return in.nextStringValue();
    }

    private void end() {
        expect(in.nextToken() == null);
    }

    private <T> List<T> list(Supplier<T> item) {
        expect(JsonToken.START_ARRAY, in.currentToken());
        List<T> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.get());
        }
        return items;
    }

    private SupplierId supplier() {
        return new SupplierId(text());
    }

    private Moment moment() {
        return Moment.parse(text());
    }

    private <T> T constant(Class<T> type) {
        return type.cast(constants.get(type).get(text()));
    }

    private String text() {
        expect(JsonToken.VALUE_STRING, in.currentToken());
        return in.getString();
    }

    private String number() {
        expect(in.currentToken().isNumeric());
        return in.getString();
    }

    private static <T> T once(T before, T now) {
        expect(before == null);
        return now;
    }

    private static void expect(JsonToken expected, JsonToken found) {
        expect(expected == found);
    }

    private static void expect(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("another form");
        }
    }
}
