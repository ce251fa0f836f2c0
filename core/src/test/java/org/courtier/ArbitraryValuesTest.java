package org.courtier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.courtier.decision.GuideId;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.rule.Reading;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.testkit.AnyValue;

/** The test kit draws every word of the shipped guides and every public record, and equal components make equal values. */
class ArbitraryValuesTest {

    private static final Vocabulary WORDS = ShippedGuides.all().vocabulary();
    private static final AnyValue ANY = AnyValue.ofShippedGuides();

    /** One value as long as the shipped guides are one, and have no open point. */
    private static final List<Class<?>> SINGLE =
            List.of(GuideId.class, Readings.class, ReadingChoice.class, Reading.class);

    @Example
    void every_word_is_drawn() {
        assertTrue(WORDS.words().size() > 20);
        WORDS.words().forEach(word -> draws(word.type()));
    }

    @Example
    void every_action_event_part_and_question_is_met_among_any() {
        for (Word.Kind kind : List.of(Word.Kind.ACTION, Word.Kind.EVENT, Word.Kind.PART, Word.Kind.QUESTION)) {
            List<Class<?>> met = ANY.of(kind)
                    .sampleStream()
                    .limit(2_000)
                    .<Class<?>>map(Object::getClass)
                    .distinct()
                    .toList();
            for (Word word : WORDS.words(kind)) {
                assertTrue(met.contains(word.type()), () -> "not met in 2,000: " + word.type());
            }
        }
    }

    @Example
    void every_public_record_is_drawn() throws Exception {
        List<Class<?>> records = publicRecords();
        assertTrue(records.size() > 60);
        records.forEach(ArbitraryValuesTest::draws);
    }

    private static void draws(Class<?> type) {
        List<Object> drawn = new ArrayList<>();
        ANY.of(type).sampleStream().limit(40).forEach(drawn::add);
        for (Object value : drawn) {
            assertTrue(type.isInstance(value));
            Object same = rebuilt(value);
            assertEquals(value, same);
            assertEquals(value.hashCode(), same.hashCode());
            assertEquals(value.toString(), same.toString());
        }
        boolean single = SINGLE.contains(type) || type.isRecord() && type.getRecordComponents().length == 0;
        assertTrue(single || drawn.stream().distinct().count() > 1, () -> "always one value: " + type);
    }

    /** The same value, built of equal components, list by list and record by record. */
    private static Object rebuilt(Object value) {
        if (value instanceof Record record) {
            return rebuiltRecord(record);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ArbitraryValuesTest::rebuilt).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ArbitraryValuesTest::rebuilt);
        }
        return value instanceof String text ? new String(text.toCharArray()) : value;
    }

    private static Object rebuiltRecord(Record value) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> components = new ArrayList<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                types.add(component.getType());
                components.add(rebuilt(component.getAccessor().invoke(value)));
            }
            return value.getClass()
                    .getConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(value.toString(), e);
        }
    }

    private static List<Class<?>> publicRecords() throws IOException, URISyntaxException {
        Path classes = Path.of(ShippedGuides.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(f -> classes.relativize(f).toString())
                    .filter(f -> f.endsWith(".class") && f.startsWith("org"))
                    .sorted()
                    .<Class<?>>map(f -> type(f.substring(0, f.length() - 6).replace('/', '.')))
                    .filter(c -> c.isRecord() && isPublic(c))
                    .toList();
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ShippedGuides.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
