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
import java.util.stream.Stream;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Guides;
import org.courtier.decision.Word;

/**
 * Holds every action and event of some guides to an example that somebody has approved:
 * {@code approved/<wire>.v<form>.json}, the bytes of the document and a line feed.
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
    private final List<Object> examples;

    private ApprovedForms(Path folder, Guides guides, List<Object> examples) {
        this.folder = folder;
        this.guides = guides;
        this.json = new Json(guides);
        this.examples = examples;
    }

    /** @param examples an action or event of each word whose file is still to be written */
    static ApprovedForms of(Guides guides, Object... examples) {
        return in(FOLDER, guides, examples);
    }

    static ApprovedForms in(Path folder, Guides guides, Object... examples) {
        return new ApprovedForms(folder, guides, Arrays.asList(examples));
    }

    /** Writes the missing files if the switch says so, and gives everything that is wrong; nothing when all is right. */
    List<String> check() {
        return check(Boolean.getBoolean("courtier.approve"));
    }

    List<String> check(boolean approve) {
        List<String> wrong = new ArrayList<>();
        for (Word word : words()) {
            Path file = folder.resolve(word.wire() + ".v" + word.form() + ".json");
            if (approve && !Files.exists(file)) {
                example(word).ifPresent(example -> write(file, bytes(word, example)));
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
        return Stream.of(Word.Kind.ACTION, Word.Kind.EVENT)
                .flatMap(kind -> guides.vocabulary().words(kind).stream())
                .toList();
    }

    private Optional<Object> example(Word word) {
        return examples.stream().filter(e -> e.getClass() == word.type()).findFirst();
    }

    private Stream<Path> earlier(Word word) {
        return Stream.iterate(1, f -> f < word.form(), f -> f + 1)
                .map(f -> folder.resolve(word.wire() + ".v" + f + ".json"))
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
        Object value = word.kind() == Word.Kind.ACTION ? json.readAction(document) : json.readEvent(document);
        return word.type().cast(value);
    }

    private byte[] bytes(Word word, Object value) {
        return word.kind() == Word.Kind.ACTION ? json.writeAction((Action) value) : json.writeEvent((Event) value);
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
