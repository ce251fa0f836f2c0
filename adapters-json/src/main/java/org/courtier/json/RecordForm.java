package org.courtier.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** A record as an object: its components in their order, by their wire names; an empty optional component is left out. */
final class RecordForm implements Form {

    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    private final Class<?> type;
    private final MethodHandle constructor;
    private final MethodHandle components;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * A component.
     *
     * @param wire its name on the wire
     * @param quoted the name as it is written
     * @param optional whether it may be left out
     * @param form the form of it, or of what is in the optional
     */
    private record Member(String wire, byte[] quoted, boolean optional, Form form) {}

    /** @throws IllegalArgumentException if the record or its package is not public */
    RecordForm(Class<?> type) {
        this.type = type;
        this.constructor = constructor(type);
        this.components = components(type);
    }

    /** Adds the next component; two steps, because a record may hold values of its own type. */
    void member(String wire, boolean optional, Form form) {
        if (members.put(wire, new Member(wire, Output.part(o -> o.name(wire)), optional, form)) != null) {
            throw new IllegalArgumentException(
                    "the words give \"" + wire + "\" to two components of " + type.getName());
        }
    }

    @Override
    public void write(Object value, Output out) {
        out.beginObject();
        writeMembers(value, out);
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        return read(node.object(), List.of());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return schema("value." + definitions.word(type).wire(), Map.of(), definitions);
    }

    /** Says what an object with some fields more is, whose names and schemas are given. */
    Schema schema(String name, Map<String, Schema> tags, Definitions definitions) {
        return definitions.reference(this, name, () -> {
            Word word = definitions.word(type);
            Map<String, Schema> fields = new LinkedHashMap<>(tags);
            List<String> required = new ArrayList<>(tags.keySet());
            members.forEach((wire, member) -> {
                fields.put(wire, definitions.component(word, wire, member.form.schema(definitions)));
                if (!member.optional) {
                    required.add(wire);
                }
            });
            return Schema.object(fields, required).titled(definitions.in(word.label()));
        });
    }

    /** Gives the form of a record of one component as that component alone. */
    Form bare() {
        Member only = members.values().iterator().next();
        return new Form() {
            @Override
            public void write(Object value, Output out) {
                only.form.write(components(value)[0], out);
            }

            @Override
            public Object read(Node node) {
                return construct(new Object[] {only.form.read(node)}, node.at());
            }

            @Override
            public Schema schema(Definitions definitions) {
                return Grammars.of(type).map(Schema::pattern).orElseGet(() -> only.form.schema(definitions));
            }
        };
    }

    void writeMembers(Object value, Output out) {
        Object[] components = components(value);
        int i = 0;
        for (Member member : members.values()) {
            Object component = components[i++];
            if (!member.optional) {
                out.add(member.quoted);
                member.form.write(component, out);
            } else if (((Optional<?>) component).isPresent()) {
                out.add(member.quoted);
                member.form.write(((Optional<?>) component).get(), out);
            }
        }
    }

    /** Reads an object that says with some fields more what it is. */
    Object read(Node.Obj object, List<String> tags) {
        Node[] nodes = nodes(object, tags);
        Object[] components = new Object[nodes.length];
        int i = 0;
        for (Member member : members.values()) {
            components[i] = component(object, nodes[i++], member);
        }
        return construct(components, object.at());
    }

    /** Gives the node of each component, null where there is none, and refuses any other field. */
    private Node[] nodes(Node.Obj object, List<String> tags) {
        Map<String, Node> given = object.members();
        int unknown = given.size();
        for (String tag : tags) {
            unknown -= given.containsKey(tag) ? 1 : 0;
        }
        Node[] nodes = new Node[members.size()];
        int i = 0;
        for (Member member : members.values()) {
            Node node = given.get(member.wire);
            unknown -= node == null ? 0 : 1;
            nodes[i++] = node;
        }
        if (unknown > 0) {
            throw unknown(given, tags);
        }
        return nodes;
    }

    private Refusal unknown(Map<String, Node> given, List<String> tags) {
        return given.entrySet().stream()
                .filter(m -> !members.containsKey(m.getKey()) && !tags.contains(m.getKey()))
                .map(m -> Refusal.of(Code.UNKNOWN_FIELD, m.getValue().at() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static Object component(Node.Obj object, Node node, Member member) {
        if (node == null) {
            if (member.optional) {
                return Optional.empty();
            }
            throw Refusal.missing(object, member.wire);
        }
        Object value = member.form.read(node);
        return member.optional ? Optional.of(value) : value;
    }

    private Object construct(Object[] components, int at) {
        try {
            return (Object) constructor.invokeExact(components);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw Refusal.of(Code.INVALID_VALUE, at);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of " + type.getName() + " threw a checked exception", e);
        }
    }

    private Object[] components(Object value) {
        try {
            return (Object[]) components.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a component of " + type.getName() + " threw a checked exception", e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getConstructor(parameters);
            return PUBLIC.unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw closed(type, e);
        }
    }

    /** Gives what takes a record apart into an array, as the constructor makes one of it. */
    private static MethodHandle components(Class<?> type) {
        MethodHandle[] accessors = Arrays.stream(type.getRecordComponents())
                .map(RecordForm::accessor)
                .toArray(MethodHandle[]::new);
        MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, accessors.length);
        return MethodHandles.permuteArguments(
                MethodHandles.filterArguments(array, 0, accessors),
                MethodType.methodType(Object[].class, Object.class),
                new int[accessors.length]);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return PUBLIC.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw closed(component.getDeclaringRecord(), e);
        }
    }

    private static IllegalArgumentException closed(Class<?> type, ReflectiveOperationException e) {
        return new IllegalArgumentException(
                type.getName() + " is not public with a public canonical constructor in an exported package", e);
    }
}
