package org.courtier.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.courtier.rule.Fact;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * The words of a guide: for each action, event, part, question, value and enumeration its name on the wire, the version of its
 * form, the wire names of its components, and its labels in French and English.
 *
 * <p>A guide keeps its words in a tab-separated file beside its classes. A line {@code kind, type, wire, form, French, English}
 * begins a word; a line {@code ., component, wire, French, English} adds a component to it, with the least that its type accepts
 * as a sixth cell where there is one, and {@code ., CONSTANT, wire} a constant of an enumeration, which labels itself. Lines that
 * begin with {@code #} are comments. Renaming a Java component never changes the wire: the file says what each is called.
 */
public final class Vocabulary {

    private static final Vocabulary NONE = new Vocabulary(List.of(), Collections.emptyMap());

    private final Map<Class<?>, Word> byType;
    private final Map<Former, UnaryOperator<Fields>> upcasters;

    private record Former(Class<?> type, int form) {}

    private Vocabulary(Collection<Word> words, Map<Former, UnaryOperator<Fields>> upcasters) {
        this.upcasters = new LinkedHashMap<>(upcasters);
        this.byType = new LinkedHashMap<>();
        for (Word word : words) {
            if (byType.put(word.type(), word) != null) {
                throw new IllegalArgumentException(
                        "the vocabulary names " + word.type().getName() + " twice");
            }
        }
    }

    public static Vocabulary none() {
        return NONE;
    }

    /** Gives the kernel's own words, which every guide shares. */
    public static Vocabulary kernel() {
        return KernelWords.WORDS;
    }

    /**
     * Reads a guide's file of words.
     *
     * @param file the file, which the guide opens with its own class; closed here
     * @param types the types that the file names by their simple names
     * @throws IllegalArgumentException if a line is not a word, or names a type or component that does not exist, naming the line
     */
    public static Vocabulary read(InputStream file, List<Class<?>> types) {
        Objects.requireNonNull(file, "file");
        try (file) {
            String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Vocabulary(new WordReader(types).read(content), Collections.emptyMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives these words with those of another vocabulary; words of the same type must be equal.
     *
     * @throws IllegalArgumentException if two types have one wire name of one kind
     */
    public Vocabulary plus(Vocabulary other) {
        Map<Class<?>, Word> all = new LinkedHashMap<>(byType);
        all.putAll(other.byType);
        List<Word> words = new ArrayList<>(all.values());
        Map<String, Word> byWire = new LinkedHashMap<>();
        for (Word word : words) {
            Word same = byWire.put(word.kind() + " " + word.wire(), word);
            if (same != null) {
                throw new IllegalArgumentException("the wire name \"" + word.wire() + "\" stands for "
                        + same.type().getName() + " and " + word.type().getName());
            }
        }
        Map<Former, UnaryOperator<Fields>> steps = new LinkedHashMap<>(upcasters);
        steps.putAll(other.upcasters);
        return new Vocabulary(words, steps);
    }

    /**
     * Gives these words with what makes, of something stored in an earlier form, the next form: a word in form 3 has such a step
     * from 1 and one from 2.
     *
     * @param type whose earlier form
     * @param from the earlier form
     * @param step gives the fields of the form after it; it refuses what that form could not hold with an
     *     {@link IllegalArgumentException}, a {@link ClassCastException} or a {@link java.util.NoSuchElementException}
     * @throws IllegalArgumentException if no word names the type, or {@code from} is none of its earlier forms
     */
    public Vocabulary upcasting(Class<?> type, int from, UnaryOperator<Fields> step) {
        Word word = word(type);
        if (from < 1 || from >= word.form()) {
            throw new IllegalArgumentException(
                    "\"" + from + "\" is no earlier form of \"" + word.wire() + "\", which is in form " + word.form());
        }
        Map<Former, UnaryOperator<Fields>> steps = new LinkedHashMap<>(upcasters);
        steps.put(new Former(type, from), Objects.requireNonNull(step, "step"));
        return new Vocabulary(byType.values(), steps);
    }

    /** Gives what makes, of something stored in an earlier form, the next form. */
    public Optional<UnaryOperator<Fields>> upcaster(Class<?> type, int from) {
        return Optional.ofNullable(upcasters.get(new Former(type, from)));
    }

    /** Gives the words of some types alone: those that one subject of a guide shares with another. */
    public Vocabulary only(Class<?>... types) {
        return new Vocabulary(Arrays.stream(types).map(this::word).toList(), upcasters);
    }

    /** Gives all words in the order of their files: parts stand in the order of the steps that create them. */
    public List<Word> words() {
        return List.copyOf(byType.values());
    }

    public List<Word> words(Word.Kind kind) {
        return byType.values().stream().filter(w -> w.kind() == kind).toList();
    }

    public Optional<Word> find(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    public Optional<Word> find(Word.Kind kind, String wire) {
        return byType.values().stream()
                .filter(w -> w.kind() == kind && w.wire().equals(wire))
                .findFirst();
    }

    /**
     * Gives the word of a type.
     *
     * @throws IllegalArgumentException if the vocabulary does not name it
     */
    public Word word(Class<?> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException("no word for " + type.getName()));
    }

    /** Gives facts with their labels: a component that a rule only named gets the label of this vocabulary. */
    List<Fact> named(List<Fact> facts, Class<?> type) {
        return facts.stream()
                .map(f -> f.unnamed() ? f.named(label(type, f.component())) : f)
                .toList();
    }

    /** Gives the name of a type as people read it; the name of the class where no word names it. */
    Text label(Class<?> type) {
        return find(type).map(Word::label).orElse(Text.same(type.getSimpleName()));
    }

    /** Gives the label of a component by its path, e.g. {@code email.channel}; the path itself where no word names it. */
    Text label(Class<?> type, String path) {
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return find(type)
                .flatMap(w -> w.component(first))
                .map(Word.Component::label)
                .orElse(Text.same(path));
    }

    private static final class KernelWords {
        static final Vocabulary WORDS = read(
                Vocabulary.class.getResourceAsStream("words.tsv"),
                List.of(
                        Frame.class,
                        Irregularities.class,
                        Corrections.class,
                        Correct.class,
                        Opened.class,
                        ReadingChanged.class,
                        IrregularityNoted.class,
                        EntryCorrected.class,
                        Readings.class,
                        ReadingChoice.class,
                        Fact.class,
                        Text.class));
    }

    /** Reads the lines of one file. */
    private static final class WordReader {
        private final Map<String, Class<?>> types = new LinkedHashMap<>();
        private final List<Word> words = new ArrayList<>();

        WordReader(List<Class<?>> types) {
            types.forEach(t -> this.types.put(t.getSimpleName(), t));
        }

        List<Word> read(String content) {
            String[] lines = content.split("\r?\n");
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    try {
                        line(lines[i].split("\t", -1));
                    } catch (IllegalArgumentException e) {
                        throw new IllegalArgumentException("words, line " + (i + 1) + ": " + e.getMessage(), e);
                    }
                }
            }
            return words;
        }

        private void line(String[] cells) {
            if (cells[0].equals(".")) {
                component(cells);
                return;
            }
            expect(cells, 6);
            Class<?> type = types.get(cells[1]);
            if (type == null) {
                throw new IllegalArgumentException("no type \"" + cells[1] + "\"");
            }
            Word.Kind kind = Word.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
            for (Word earlier : words) {
                if (earlier.type() == type
                        || earlier.kind() == kind && earlier.wire().equals(cells[2])) {
                    throw new IllegalArgumentException(
                            "an earlier line names " + earlier.type().getSimpleName() + " \"" + earlier.wire() + "\"");
                }
            }
            words.add(
                    new Word(kind, type, cells[2], Integer.parseInt(cells[3]), Text.of(cells[4], cells[5]), List.of()));
        }

        private void component(String[] cells) {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a component stands before any word");
            }
            Word word = words.remove(words.size() - 1);
            List<Word.Component> components = new ArrayList<>(word.components());
            components.add(
                    word.kind() == Word.Kind.ENUMERATION
                            ? constant(word.type(), cells)
                            : component(word.type(), cells));
            words.add(new Word(word.kind(), word.type(), word.wire(), word.form(), word.label(), components));
        }

        private static Word.Component component(Class<?> type, String[] cells) {
            expect(cells, cells.length == 6 ? 6 : 5);
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            for (RecordComponent component : components) {
                if (component.getName().equals(cells[1])) {
                    return new Word.Component(cells[1], cells[2], Text.of(cells[3], cells[4]), least(cells));
                }
            }
            throw new IllegalArgumentException("no component \"" + cells[1] + "\" in " + type.getSimpleName());
        }

        private static Optional<BigDecimal> least(String[] cells) {
            try {
                return cells.length == 6 ? Optional.of(new BigDecimal(cells[5])) : Optional.empty();
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("the least of \"" + cells[1] + "\" is no number", e);
            }
        }

        private static Word.Component constant(Class<?> type, String[] cells) {
            expect(cells, 3);
            Object[] constants = type.isEnum() ? type.getEnumConstants() : new Object[0];
            for (Object constant : constants) {
                if (constant instanceof Labelled labelled
                        && ((Enum<?>) constant).name().equals(cells[1])) {
                    return new Word.Component(cells[1], cells[2], labelled.label());
                }
            }
            throw new IllegalArgumentException("no labelled constant \"" + cells[1] + "\" in " + type.getSimpleName());
        }

        private static void expect(String[] cells, int count) {
            if (cells.length != count) {
                throw new IllegalArgumentException(cells.length + " cells where " + count + " are expected");
            }
        }
    }
}
