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

/**
 * The forms of values without components: texts, dates, numbers, amounts.
 *
 * <p>Amounts and quantities are JSON numbers that are read from their digits, never through a binary fraction: 1.10 stays 1.10.
 */
final class Scalars {

    static final Form UUIDS = text(Scalars::uuid, Object::toString);

    private Scalars() {}

    static Map<Type, Form> forms() {
        Map<Type, Form> forms = new LinkedHashMap<>();
        forms.put(String.class, text(t -> t, Object::toString));
        forms.put(LocalDate.class, text(LocalDate::parse, Object::toString));
        forms.put(LocalTime.class, text(LocalTime::parse, Object::toString));
        forms.put(Instant.class, text(Scalars::instant, Object::toString));
        forms.put(Period.class, text(Period::parse, Object::toString));
        forms.put(UUID.class, UUIDS);
        forms.put(Moment.class, text(Moment::parse, Object::toString));
        forms.put(Money.class, number(Money::parse, Object::toString));
        forms.put(UnitPrice.class, number(UnitPrice::parse, Object::toString));
        forms.put(Quantity.class, number(Quantity::parse, Object::toString));
        forms.put(BigDecimal.class, number(BigDecimal::new, v -> ((BigDecimal) v).toString()));
        forms.put(long.class, integer(n -> n));
        forms.put(Long.class, integer(n -> n));
        forms.put(int.class, integer(Math::toIntExact));
        forms.put(Integer.class, integer(Math::toIntExact));
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

    static Form text(Function<String, Object> parse, Function<Object, String> format) {
        return form(n -> parse.apply(n.text()), (v, out) -> out.string(format.apply(v)));
    }

    private static Form number(Function<String, Object> parse, Function<Object, String> format) {
        return form(n -> parse.apply(n.number()), (v, out) -> out.number(format.apply(v)));
    }

    private static Form integer(Function<Long, Object> narrow) {
        return form(n -> narrow.apply(n.integer()), (v, out) -> out.number(v.toString()));
    }

    private static Form truth() {
        return form(Node::truth, (v, out) -> out.truth((Boolean) v));
    }

    private static Form form(Function<Node, Object> reading, Writing writing) {
        return new Form() {
            @Override
            public void write(Object value, Output out) {
                writing.write(value, out);
            }

            @Override
            public Object read(Node node) {
                return valid(node.at(), reading, node);
            }
        };
    }

    private static Instant instant(String text) {
        if (!text.endsWith("Z")) {
            throw new DateTimeException("not in UTC");
        }
        return Instant.parse(text);
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
}
