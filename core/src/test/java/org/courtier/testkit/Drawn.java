package org.courtier.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An arbitrary that is made when it is first drawn from, so that types may hold each other, and that keeps its generator, so that
 * a deep value costs no more than its parts.
 *
 * @param <T> what is drawn
 */
final class Drawn<T> implements Arbitrary<T> {

    private final Supplier<? extends Arbitrary<? extends T>> source;
    private final Map<Integer, RandomGenerator<? extends T>> bySize = new ConcurrentHashMap<>();

    Drawn(Supplier<? extends Arbitrary<? extends T>> source) {
        this.source = source;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> new Kept<>(generatorOf(genSize).next(random));
    }

    private RandomGenerator<? extends T> generatorOf(int genSize) {
        RandomGenerator<? extends T> known = bySize.get(genSize);
        if (known == null) {
            known = source.get().generator(genSize);
            bySize.put(genSize, known);
        }
        return known;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    /** A drawn value, made once: values are immutable, and a deep one is asked for at each of its levels. */
    private static final class Kept<T> implements Shrinkable<T> {

        private final Shrinkable<? extends T> source;
        private T value;

        Kept(Shrinkable<? extends T> source) {
            this.source = source;
        }

        @Override
        public T value() {
            if (value == null) {
                value = source.value();
            }
            return value;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return source.shrink().map(Kept<T>::new);
        }

        @Override
        public Optional<Shrinkable<T>> grow(Shrinkable<?> before, Shrinkable<?> after) {
            return source.grow(before, after).map(Kept<T>::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return source.distance();
        }
    }
}
