package org.courtier.json.ocds;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.json.ocds.NotUnderstood.Reason;

/**
 * How a record of this package stands in JSON: an object whose fields have the names of the components, which are those of the
 * standard. What is empty is left out. The fields of the parts of a tender stand in the tender itself.
 */
final class Shape {

    private static final List<Class<?>> INLINE =
            List.of(Subject.class, Procedure.class, AwardBasis.class, Participants.class);
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Field> fields;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has no canonical constructor: " + type.getName(), e);
        }
        this.fields = Arrays.stream(components).map(Field::of).toList();
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static boolean inline(Class<?> type) {
        return INLINE.contains(type);
    }

    void write(Object value, Map<String, Object> into, Profile profile) {
        fields.forEach(f -> f.write(value, into, profile));
    }

    /** Gives the record, if every field it cannot be without is there. */
    Optional<Object> read(Object tree, String pointer, Reading reading) {
        if (!(tree instanceof Map<?, ?> object)) {
            reading.report(pointer, Reason.WRONG_TYPE);
            return Optional.empty();
        }
        List<String> known = names(reading.profile()).toList();
        for (Object name : object.keySet()) {
            if (!known.contains((String) name)) {
                reading.report(Reading.below(pointer, (String) name), Reason.UNKNOWN_FIELD);
            }
        }
        return members(object, pointer, reading);
    }

    Optional<Object> members(Map<?, ?> object, String pointer, Reading reading) {
        List<Optional<?>> arguments = fields.stream()
                .<Optional<?>>map(f -> f.read(object, pointer, reading))
                .toList();
        return arguments.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        record(arguments.stream().map(Optional::orElseThrow).toArray()))
                : Optional.empty();
    }

    Stream<String> names(Profile profile) {
        return fields.stream().flatMap(f -> f.names(profile));
    }

    private Object record(Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record refuses what its shape reads: " + constructor, e);
        }
    }
}
