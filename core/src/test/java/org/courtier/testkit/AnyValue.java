package org.courtier.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.courtier.ShippedGuides;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Guides;
import org.courtier.decision.Part;
import org.courtier.decision.Question;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;

/**
 * Any value of any public type of the library and of its guides, built from the type itself.
 *
 * <p>A record is built from its components by its canonical constructor, and again where the constructor refuses them; a sealed
 * interface is any of the types that it permits; an enumeration that each guide has its own of, such as a kind of document, is
 * any constant that the words of the guides name; so are an action, an event, a part and a question. A new word of a guide has
 * its arbitrary without a line here. Values of a narrow form have an arbitrary of their own, such as {@link AnyAmount#money}.
 *
 * <pre>{@code
 * Arbitrary<Offer> offers = AnyValue.ofShippedGuides().of(Offer.class);
 * }</pre>
 */
public final class AnyValue {

    private static final int LONGEST_LIST = 4;
    private static final Map<Class<?>, Word.Kind> OPEN = Map.of(
            Action.class, Word.Kind.ACTION,
            Event.class, Word.Kind.EVENT,
            Part.class, Word.Kind.PART,
            Question.class, Word.Kind.QUESTION);

    private final Guides guides;
    private final Vocabulary words;
    private final Map<Class<?>, Arbitrary<?>> given;
    private final Map<Class<?>, Arbitrary<?>> narrow;
    private final Map<Class<?>, Arbitrary<?>> built = new ConcurrentHashMap<>();

    private AnyValue(Guides guides, Map<Class<?>, Arbitrary<?>> given) {
        this.guides = guides;
        this.words = guides.vocabulary();
        this.given = given;
        this.narrow = NarrowValues.of(this, guides);
    }

    /** Values of the words, the rules and the readings of some guides. */
    public static AnyValue under(Guides guides) {
        return new AnyValue(guides, Map.of());
    }

    public static AnyValue ofShippedGuides() {
        return under(ShippedGuides.all());
    }

    /** Gives the same, with an arbitrary of one's own for a type, wherever values of the type stand. */
    public <T> AnyValue with(Class<T> type, Arbitrary<? extends T> arbitrary) {
        Map<Class<?>, Arbitrary<?>> more = new LinkedHashMap<>(given);
        more.put(type, Objects.requireNonNull(arbitrary, "arbitrary"));
        return new AnyValue(guides, more);
    }

    /**
     * Gives any value of a type.
     *
     * @throws IllegalArgumentException if the type is no record, enumeration or sealed interface, and nobody gave an arbitrary for it
     */
    @SuppressWarnings("unchecked")
    public <T> Arbitrary<T> of(Class<T> type) {
        Arbitrary<?> known = given.getOrDefault(type, narrow.getOrDefault(type, built.get(type)));
        if (known == null) {
            known = new Drawn<>(() -> build(type, type));
            built.put(type, known);
        }
        return (Arbitrary<T>) known;
    }

    /** Gives any value of a kind that the guides name: any action, any event. */
    @SuppressWarnings("unchecked")
    public <T> Arbitrary<T> of(Word.Kind kind) {
        return new Drawn<>(() -> (Arbitrary<T>) anyOf(words.words(kind).stream().map(Word::type)));
    }

    private Arbitrary<?> of(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            Type bound = variable.getBounds()[0];
            return bound == Object.class ? of((Type) String.class) : of((Type) raw(bound));
        }
        ParameterizedType generic = (ParameterizedType) type;
        Class<?> raw = raw(type);
        Type argument = generic.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return of(argument).optional(0.5);
        }
        if (raw == List.class) {
            return of(argument).list().ofMaxSize(LONGEST_LIST);
        }
        if (raw == Class.class) {
            return classes(argument);
        }
        return given.containsKey(raw) || narrow.containsKey(raw) || OPEN.containsKey(raw)
                ? of((Type) raw)
                : build(raw, generic);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static <T> Arbitrary<Object> widened(Arbitrary<T> arbitrary) {
        return arbitrary.asGeneric();
    }

    private Arbitrary<?> build(Class<?> type, Type generic) {
        if (OPEN.containsKey(type)) {
            return of(OPEN.get(type));
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type.isRecord()) {
            return record(type, generic);
        }
        if (type.isSealed()) {
            return anyOf(Arrays.stream(type.getPermittedSubclasses()));
        }
        List<Object> constants = words.words(Word.Kind.ENUMERATION).stream()
                .filter(w -> type.isAssignableFrom(w.type()))
                .flatMap(w -> Arrays.<Object>stream(w.type().getEnumConstants()))
                .toList();
        if (type.isInterface() && !constants.isEmpty()) {
            return Arbitraries.of(constants);
        }
        throw new IllegalArgumentException("no arbitrary of \"" + generic + "\": it is no record, enumeration or sealed"
                + " interface, and no word of the guides is one");
    }

    private Arbitrary<?> anyOf(Stream<? extends Class<?>> types) {
        return Arbitraries.oneOf(types.map(t -> widened(of(t))).toList());
    }

    private Arbitrary<?> classes(Type bound) {
        return bound instanceof WildcardType wildcard && OPEN.containsKey(wildcard.getUpperBounds()[0])
                ? Arbitraries.of(words.words(OPEN.get(wildcard.getUpperBounds()[0])).stream()
                        .map(Word::type)
                        .toList())
                : Arbitraries.just(String.class);
    }

    private Arbitrary<?> record(Class<?> type, Type generic) {
        Map<String, Type> bound = new LinkedHashMap<>();
        if (generic instanceof ParameterizedType parameterized) {
            for (int i = 0; i < type.getTypeParameters().length; i++) {
                Type argument = parameterized.getActualTypeArguments()[i];
                // an unbounded wildcard stands for what the type itself demands
                boolean any = argument instanceof WildcardType w && w.getUpperBounds()[0] == Object.class;
                bound.put(type.getTypeParameters()[i].getName(), any ? type.getTypeParameters()[i] : argument);
            }
        }
        List<Arbitrary<Object>> components = Arrays.stream(type.getRecordComponents())
                .map(c -> widened(of(bound.getOrDefault(c.getGenericType().getTypeName(), c.getGenericType()))))
                .toList();
        Constructor<?> constructor = constructor(type);
        return components.isEmpty()
                ? Arbitraries.create(() -> construct(constructor, List.of()))
                : Combinators.combine(components)
                        .as(values -> construct(constructor, values))
                        .ignoreException(IllegalArgumentException.class);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("the record \"" + type.getName() + "\" is not public", e);
        }
    }

    private static Object construct(Constructor<?> constructor, List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
