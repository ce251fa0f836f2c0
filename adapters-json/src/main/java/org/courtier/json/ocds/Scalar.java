package org.courtier.json.ocds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.courtier.json.ocds.NotUnderstood.Reason;

/** How single values stand in JSON: texts, dates with a time and an offset, numbers, codes; and records. */
final class Scalar {

    private Scalar() {}

    static Object write(Object value, Profile profile) {
        if (value instanceof Record record) {
            Map<String, Object> members = new LinkedHashMap<>();
            Shape.of(record.getClass()).write(record, members, profile);
            return members;
        }
        if (value instanceof OffsetDateTime date) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
        }
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof Enum<?> constant ? code(constant) : value;
    }

    /** Gives the value of a type that stands there, or reports why none does. */
    static Optional<?> read(Object written, Class<?> type, String at, Reading reading) {
        if (type.isRecord()) {
            return Shape.of(type).read(written, at, reading);
        }
        if (type == String.class && written instanceof BigDecimal number) {
            reading.report(at, Reason.NUMBER_AS_TEXT);
            return Optional.of(number.toPlainString());
        }
        boolean asNumber = type == BigDecimal.class || type == Integer.class;
        if (asNumber ? !(written instanceof BigDecimal) : !(written instanceof String)) {
            reading.report(at, Reason.WRONG_TYPE);
            return Optional.empty();
        }
        Optional<?> value = value(written, type);
        if (value.isEmpty()) {
            reading.report(at, type.isEnum() ? Reason.UNKNOWN_CODE : Reason.INVALID_VALUE);
        }
        return value;
    }

    private static Optional<?> value(Object written, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> code((Enum<?>) c).equals(written))
                    .findFirst();
        }
        try {
            if (type == OffsetDateTime.class) {
                return Optional.of(OffsetDateTime.parse((String) written));
            }
            return Optional.of(type == Integer.class ? ((BigDecimal) written).intValueExact() : written);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Gives the code of a constant: {@code tenderAmendment} of {@code TENDER_AMENDMENT}. */
    static String code(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
