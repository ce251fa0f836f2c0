package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.courtier.decision.Word;
import org.courtier.text.Language;
import org.courtier.text.Text;

/**
 * The named parts of one schema in one language, each written once under {@code $defs}, so that values may hold values of their
 * own type.
 *
 * <p>An action is named by its wire name alone, everything else by its kind too: {@code value.window}, {@code event.opened}.
 */
final class Definitions {

    private final Words words;
    private final Language language;
    private final Map<Part, String> names = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new TreeMap<>();

    /** What one form says under one name: a record has another where a field says its type. */
    private record Part(Form owner, String name) {}

    Definitions(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    Word word(Class<?> type) {
        return words.find(type).orElseThrow();
    }

    String in(Text text) {
        return text.in(language);
    }

    /** Puts what the word says of a component on the schema of its values. */
    Schema component(Word word, String wire, Schema values) {
        Word.Component component = find(word, wire);
        return component.least().map(values::atLeast).orElse(values).titled(in(component.label()));
    }

    /** Gives the label of a constant by its wire name. */
    String label(Word enumeration, String wire) {
        return in(find(enumeration, wire).label());
    }

    private static Word.Component find(Word word, String wire) {
        return word.components().stream()
                .filter(c -> c.wire().equals(wire))
                .findFirst()
                .orElseThrow();
    }

    /** Gives the title of a field or document that no guide names. */
    String title(String name) {
        return in(Titles.of(name));
    }

    /**
     * Gives a reference to a named part.
     *
     * @param owner the form that says it
     * @param name the name; another form's part of the same name gets a number
     * @param schema the part, asked for once
     */
    Schema reference(Form owner, String name, Supplier<Schema> schema) {
        Part part = new Part(owner, name);
        if (!names.containsKey(part)) {
            names.put(part, free(name));
            schemas.put(names.get(part), schema.get());
        }
        return Schema.of("$ref", "#/$defs/" + names.get(part));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; names.containsValue(free); i++) {
            free = name + "." + i;
        }
        return free;
    }

    /** Gives the whole schema of a document. */
    Schema document(String name, Form form) {
        Schema root = form.schema(this);
        return Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:courtier:schema:" + name + ":" + (language == Language.FRENCH ? "fr" : "en"))
                .with("title", title(name))
                .and(root)
                .with("$defs", schemas);
    }
}
