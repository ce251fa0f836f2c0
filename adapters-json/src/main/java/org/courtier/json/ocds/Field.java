package org.courtier.json.ocds;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.json.ocds.NotUnderstood.Reason;

/**
 * A component of a record: one value, an optional one, or a list.
 *
 * @param component the component
 * @param type the type of the value or of each item
 */
record Field(RecordComponent component, Class<?> type) {

    static Field of(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? new Field(component, (Class<?>) generic.getActualTypeArguments()[0])
                : new Field(component, component.getType());
    }

    Stream<String> names(Profile profile) {
        return Shape.inline(type) ? Shape.of(type).names(profile) : Stream.of(profile.field(component.getName()));
    }

    void write(Object owner, Map<String, Object> into, Profile profile) {
        Object value = value(owner);
        if (Shape.inline(type)) {
            Shape.of(type).write(value, into, profile);
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                into.put(component.getName(), items(list, profile));
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> into.put(profile.field(component.getName()), Scalar.write(v, profile)));
        } else {
            into.put(component.getName(), Scalar.write(value, profile));
        }
    }

    /** Gives what the component is given; nothing when its record cannot be without it. */
    Optional<?> read(Map<?, ?> owner, String pointer, Reading reading) {
        if (Shape.inline(type)) {
            return Shape.of(type).members(owner, pointer, reading);
        }
        String name = reading.profile().field(component.getName());
        String at = Reading.below(pointer, name);
        Object written = owner.get(name);
        if (written instanceof Optional) {
            reading.report(at, Reason.NULL_VALUE);
            written = null;
        }
        if (component.getType() == List.class) {
            return Optional.of(list(written, at, reading));
        }
        Optional<?> value = written == null ? Optional.empty() : Scalar.read(written, type, at, reading);
        if (component.getType() == Optional.class) {
            return Optional.of(value);
        }
        if (value.isEmpty()) {
            reading.report(at, Reason.MISSING_FIELD);
        }
        return value;
    }

    private List<Object> list(Object written, String at, Reading reading) {
        List<Object> items = new ArrayList<>();
        if (written instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Scalar.read(list.get(i), type, at + "/" + i, reading).ifPresent(items::add);
            }
        } else if (written != null) {
            reading.report(at, Reason.WRONG_TYPE);
        }
        return items;
    }

    private static List<Object> items(List<?> list, Profile profile) {
        return list.stream().map(item -> Scalar.write(item, profile)).toList();
    }

    private Object value(Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component cannot be read: " + component, e);
        }
    }
}
