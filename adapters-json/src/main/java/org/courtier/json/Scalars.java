package org.courtier.json;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.courtier.calendar.Moment;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.UnitPrice;
import org.courtier.spi.ChainHash;

/**
 * The forms of values without components: texts, dates, numbers, amounts.
 *
 * <p>Amounts and quantities are JSON numbers that are read from their digits, never through a binary fraction: 1.10 stays 1.10.
 */
final class Scalars {

    static final Form TEXTS = form(
            (self, d) -> Schema.type("string").with("maxLength", Limits.STRING),
            Node::text,
            (v, out) -> out.string((String) v));
    static final Form UUIDS = text(
            "text.identity",
            Schema.pattern(Grammars.UUID).with("format", "uuid"),
            Scalars::uuid,
            UUID::toString,
            UUID.class);

    private static final BigDecimal MOST_DOLLARS = BigDecimal.TEN.pow(15);
    private static final Schema MONEY =
            decimals(2).with("minimum", MOST_DOLLARS.negate()).with("maximum", MOST_DOLLARS);
    private static final Schema UNIT_PRICE = decimals(4).with("minimum", 0).with("maximum", MOST_DOLLARS);
    private static final Schema QUANTITY =
            decimals(3).with("exclusiveMinimum", 0).with("maximum", BigDecimal.TEN.pow(12));
    private static final Schema DECIMAL = between(decimals(Spelling.DECIMALS), BigDecimal.TEN.pow(Spelling.DIGITS));
    private static final Schema LONG = between(Schema.type("integer"), BigDecimal.TEN.pow(Spelling.DIGITS));
    private static final Schema INT =
            Schema.type("integer").with("minimum", Integer.MIN_VALUE).with("maximum", Integer.MAX_VALUE);

    private Scalars() {}

    static Map<Type, Form> forms() {
        Map<Type, Form> forms = new LinkedHashMap<>();
        forms.put(String.class, TEXTS);
        forms.put(
                LocalDate.class,
                text(
                        "text.date",
                        Schema.pattern(Grammars.DATE).with("format", "date"),
                        Times::date,
                        Times::written,
                        LocalDate.class));
        forms.put(
                LocalTime.class,
                text("text.time", Schema.pattern(Grammars.TIME), Times::time, LocalTime::toString, LocalTime.class));
        forms.put(
                Instant.class,
                text(
                        "text.instant",
                        Schema.pattern(Grammars.INSTANT).with("format", "date-time"),
                        Times::instant,
                        Times::written,
                        Instant.class));
        forms.put(
                Period.class,
                text("text.period", Schema.pattern(Grammars.PERIOD), Times::period, Times::written, Period.class));
        forms.put(UUID.class, UUIDS);
        forms.put(
                Moment.class,
                text("text.moment", Schema.pattern(Grammars.MOMENT), Times::moment, Moment::toString, Moment.class));
        forms.put(
                ChainHash.class,
                form(
                        (self, d) -> Schema.pattern(Grammars.HASH),
                        n -> ChainHash.ofHex(n.text()),
                        (v, out) -> out.string(((ChainHash) v).hex())));
        forms.put(Money.class, number("number.money", MONEY, Money::parse, Object::toString));
        forms.put(UnitPrice.class, number("number.unit-price", UNIT_PRICE, UnitPrice::parse, Object::toString));
        forms.put(Quantity.class, number("number.quantity", QUANTITY, Quantity::parse, Object::toString));
        forms.put(
                BigDecimal.class, number("number.decimal", DECIMAL, BigDecimal::new, v -> ((BigDecimal) v).toString()));
        forms.put(long.class, integer(LONG, n -> n));
        forms.put(Long.class, integer(LONG, n -> n));
        forms.put(int.class, integer(INT, Math::toIntExact));
        forms.put(Integer.class, integer(INT, Math::toIntExact));
        forms.put(boolean.class, truth());
        forms.put(Boolean.class, truth());
        return forms;
    }

    /** Runs what may refuse a value; the reason is not kept, because it quotes the value. */
    static Object valid(int at, Function<Node, Object> making, Node node) {
        try {
            return making.apply(node);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw Refusal.of(Code.INVALID_VALUE, at);
        }
    }

    private static <T> Form text(
            String name, Schema schema, Function<String, T> parse, Function<T, String> format, Class<T> type) {
        return form(
                described(name, schema),
                n -> parse.apply(n.text()),
                (v, out) -> out.string(format.apply(type.cast(v))));
    }

    private static Form number(
            String name, Schema schema, Function<String, Object> parse, Function<Object, String> format) {
        return form(described(name, schema), n -> parse.apply(n.number()), (v, out) -> out.number(format.apply(v)));
    }

    private static Form integer(Schema schema, Function<Long, Object> narrow) {
        return form((self, d) -> schema, n -> narrow.apply(n.integer()), (v, out) -> out.number(v.toString()));
    }

    private static Form truth() {
        return form((self, d) -> Schema.type("boolean"), Node::truth, (v, out) -> out.truth((Boolean) v));
    }

    private static Form form(Describing describing, Function<Node, Object> reading, Writing writing) {
        return new Form() {
            @Override
            public void write(Object value, Output out) {
                writing.write(value, out);
            }

            @Override
            public Object read(Node node) {
                return valid(node.at(), reading, node);
            }

            @Override
            public Schema schema(Definitions definitions) {
                return describing.schema(this, definitions);
            }
        };
    }

    private static Describing described(String name, Schema schema) {
        return (self, definitions) -> definitions.reference(
                self,
                name,
                () -> Schema.of("description", definitions.title(name)).and(schema));
    }

    private static Schema decimals(int most) {
        return Schema.type("number").with("multipleOf", BigDecimal.ONE.movePointLeft(most));
    }

    private static Schema between(Schema number, BigDecimal bound) {
        return number.with("exclusiveMinimum", bound.negate()).with("exclusiveMaximum", bound);
    }

    /** The platform reads "1-1-1-1-1" too, so that several texts would be one identity. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("not 36 lower-case characters");
        }
        return uuid;
    }

    private interface Writing {
        void write(Object value, Output out);
    }

    private interface Describing {
        Schema schema(Form self, Definitions definitions);
    }
}
