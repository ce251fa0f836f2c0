package org.courtier.examples.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.DocumentKind;
import org.courtier.decision.Action;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.guide.services2024.DrawUpPriceRequest;
import org.courtier.guide.services2024.PriceRequestSent;
import org.courtier.guide.services2024.ResponseReceived;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.CriterionKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson's own binding to the same records, told by mixins what the guides' words say. */
final class Databind implements Library {

    private final ObjectWriter writer;
    private final Map<Class<?>, ObjectReader> readers;

    Databind() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .addMixIn(Action.class, Actions.class)
                .addMixIn(Event.class, Events.class)
                .addMixIn(EntryCorrected.class, Corrected.class)
                .addMixIn(Offer.class, Offers.class)
                .addModule(scalars())
                .build();
        writer = mapper.writer().withAttribute("form", 1);
        readers = Map.of(
                DrawUpPriceRequest.class, mapper.readerFor(Action.class),
                EntryCorrected.class, mapper.readerFor(Event.class));
    }

    @Override
    public byte[] write(Object value) {
        return writer.writeValueAsBytes(value);
    }

    @Override
    public Object read(byte[] document, Class<?> type) {
        return readers.get(type).readValue(document);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = DrawUpPriceRequest.class, name = "draw-up-price-request"))
    @JsonAppend(attrs = @JsonAppend.Attr("form"), prepend = true)
    @JsonIgnoreProperties(value = "form", allowGetters = true)
    private interface Actions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = EntryCorrected.class, name = "entry-corrected"),
        @JsonSubTypes.Type(value = PriceRequestSent.class, name = "price-request-sent"),
        @JsonSubTypes.Type(value = ResponseReceived.class, name = "response-received")
    })
    @JsonAppend(attrs = @JsonAppend.Attr("form"), prepend = true)
    @JsonIgnoreProperties(value = "form", allowGetters = true)
    private interface Events {}

    private interface Corrected extends Events {
        @JsonProperty("entry")
        long commit();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Offer.FixedPrice.class, name = "fixed-price"),
        @JsonSubTypes.Type(value = Offer.HourlyRates.class, name = "hourly-rates")
    })
    private interface Offers {}

    private static SimpleModule scalars() {
        SimpleModule scalars = new SimpleModule();
        add(scalars, SupplierId.class, JsonToken.VALUE_STRING, SupplierId::new, SupplierId::value);
        add(scalars, Moment.class, JsonToken.VALUE_STRING, Moment::parse, Moment::toString);
        add(scalars, Money.class, JsonToken.VALUE_NUMBER_FLOAT, Money::parse, Money::toString);
        add(scalars, UnitPrice.class, JsonToken.VALUE_NUMBER_FLOAT, UnitPrice::parse, UnitPrice::toString);
        add(scalars, Quantity.class, JsonToken.VALUE_NUMBER_FLOAT, Quantity::parse, Quantity::toString);
        add(scalars, DocumentKind.class, "services-document/", ServicesDocument.values());
        add(scalars, TaxBasis.class, "", TaxBasis.values());
        add(scalars, Channel.class, "", Channel.values());
        add(scalars, CriterionKind.class, "", CriterionKind.values());
        add(scalars, DocumentFormat.class, "", DocumentFormat.values());
        return scalars;
    }

    private static <T> void add(SimpleModule scalars, Class<T> type, String family, Enum<?>[] constants) {
        Map<Enum<?>, String> wires =
                Arrays.stream(constants).collect(Collectors.toMap(c -> c, c -> family + Constants.wire(c)));
        Map<String, T> byWire = Arrays.stream(constants).collect(Collectors.toMap(wires::get, type::cast));
        add(scalars, type, JsonToken.VALUE_STRING, byWire::get, wires::get);
    }

    private static <T> void add(
            SimpleModule scalars,
            Class<T> type,
            JsonToken token,
            Function<String, T> parse,
            Function<? super T, String> format) {
        scalars.addSerializer(type, new Writing<>(type, token, format));
        scalars.addDeserializer(type, new Reading<>(type, token, parse));
    }

    private static final class Writing<T> extends StdSerializer<T> {

        private final JsonToken token;
        private final Function<? super T, String> format;

        Writing(Class<T> type, JsonToken token, Function<? super T, String> format) {
            super(type);
            this.token = token;
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            if (token.isNumeric()) {
                out.writeNumber(format.apply(value));
            } else {
                out.writeString(format.apply(value));
            }
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {

        private final JsonToken token;
        private final Function<String, T> parse;

        Reading(Class<T> type, JsonToken token, Function<String, T> parse) {
            super(type);
            this.token = token;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken().isNumeric() != token.isNumeric()) {
                throw new IllegalArgumentException("another form");
            }
            return parse.apply(in.getString());
        }
    }
}
