package org.courtier.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Guides;
import org.courtier.decision.Part;
import org.courtier.decision.Question;
import org.courtier.decision.Word;

/**
 * Holds every action, event, question and part of some guides to an example that somebody has approved:
 * {@code approved/<wire>.v<form>.json}, in {@code questions/} and {@code parts/} for those, the bytes of the document and a line feed.
 *
 * <p>Each present form must have its file, which is read and written again to the byte; a file of an earlier form must still be
 * read. {@code -Dcourtier.approve=true} writes the files that are missing, from the examples given here; it never changes one:
 * what is written on the wire once stays, and another form is another file.
 */
final class ApprovedForms {

    private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    private final Path folder;
    private final Guides guides;
    private final Json json;
    private final Function<Class<?>, Optional<Object>> examples;

    private ApprovedForms(Path folder, Guides guides, Function<Class<?>, Optional<Object>> examples) {
        this.folder = folder;
        this.guides = guides;
        this.json = new Json(guides);
        this.examples = examples;
    }

    /** @param examples gives a value of a type whose file is still to be written */
    static ApprovedForms of(Guides guides, Function<Class<?>, Optional<Object>> examples) {
        return in(FOLDER, guides, examples);
    }

    static ApprovedForms in(Path folder, Guides guides, Function<Class<?>, Optional<Object>> examples) {
        return new ApprovedForms(folder, guides, examples);
    }

    /** Writes the missing files if the switch says so, and gives everything that is wrong; nothing when all is right. */
    List<String> check() {
        return check(Boolean.getBoolean("courtier.approve"));
    }

    List<String> check(boolean approve) {
        List<String> wrong = new ArrayList<>(unnamed());
        for (Word word : words()) {
            Path file = file(word, word.form());
            if (approve && !Files.exists(file)) {
                examples.apply(word.type()).ifPresent(example -> write(file, bytes(word, example)));
            }
            if (Files.exists(file)) {
                same(word, file).ifPresent(wrong::add);
            } else {
                wrong.add(file.getFileName() + ": missing; approve it with -Dcourtier.approve=true and an example");
            }
            earlier(word).forEach(old -> readable(word, old).ifPresent(wrong::add));
        }
        return wrong;
    }

    private List<Word> words() {
        return Stream.of(Word.Kind.ACTION, Word.Kind.EVENT, Word.Kind.QUESTION, Word.Kind.PART)
                .flatMap(kind -> guides.vocabulary().words(kind).stream())
                .toList();
    }

    /** Gives the actions, events and questions of the guides' sealed families that no word names. */
    private List<String> unnamed() {
        return words().stream()
                .flatMap(word -> Arrays.stream(word.type().getInterfaces()))
                .filter(Class::isSealed)
                .distinct()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .filter(type -> guides.vocabulary().find(type).isEmpty())
                .map(type -> type.getSimpleName() + ": no word names it")
                .toList();
    }

    private Path file(Word word, int form) {
        String name = word.wire() + ".v" + form + ".json";
        return switch (word.kind()) {
            case QUESTION -> folder.resolve("questions").resolve(name);
            case PART -> folder.resolve("parts").resolve(name);
            default -> folder.resolve(name);
        };
    }

    private Stream<Path> earlier(Word word) {
        return Stream.iterate(1, f -> f < word.form(), f -> f + 1)
                .map(form -> file(word, form))
                .filter(Files::exists);
    }

    private Optional<String> same(Word word, Path file) {
        try {
            byte[] approved = read(file);
            String again = text(bytes(word, value(word, approved))) + "\n";
            return again.equals(text(approved))
                    ? Optional.empty()
                    : Optional.of(file.getFileName() + ": is now written as " + again.trim());
        } catch (DocumentRejected e) {
            return Optional.of(file.getFileName() + ": " + e.getMessage());
        }
    }

    private Optional<String> readable(Word word, Path file) {
        try {
            value(word, read(file));
            return Optional.empty();
        } catch (DocumentRejected e) {
            return Optional.of(file.getFileName() + ": " + e.getMessage());
        }
    }

    /** Reads the value of one word, and refuses the file of another. */
    private Object value(Word word, byte[] document) {
        return word.type()
                .cast(
                        switch (word.kind()) {
                            case ACTION -> json.readAction(document);
                            case EVENT -> json.readEvent(document);
                            case QUESTION -> json.readQuestion(document);
                            default -> json.readPart(document);
                        });
    }

    private byte[] bytes(Word word, Object value) {
        return switch (word.kind()) {
            case ACTION -> json.writeAction((Action) value);
            case EVENT -> json.writeEvent((Event) value);
            case QUESTION -> json.writeQuestion((Question<?>) value);
            default -> json.writePart((Part) value);
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] document) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
