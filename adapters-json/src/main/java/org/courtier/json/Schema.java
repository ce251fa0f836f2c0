package org.courtier.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema (2020-12), or a part of one: its keywords in the order in which they are written.
 *
 * @param keywords by each keyword a string, a number, a truth value, a schema, or a list or map of them
 */
record Schema(Map<String, Object> keywords) {

    Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    static Schema of(String keyword, Object value) {
        return new Schema(Map.of(keyword, value));
    }

    static Schema type(String type) {
        return of("type", type);
    }

    /** A string that is wholly of a grammar. */
    static Schema pattern(String grammar) {
        return type("string").with("pattern", "^" + grammar + "$");
    }

    /** A value that is one constant; a string is shown by its title. */
    static Schema constant(Object value, String title) {
        return of("const", value).with("title", title);
    }

    /** A string that is one of some constants. */
    static Schema choice(List<Schema> constants) {
        return type("string").with("oneOf", constants);
    }

    /** One of several; nothing is one of no cases. */
    static Schema oneOf(List<Schema> cases) {
        if (cases.isEmpty()) {
            return of("not", Map.of());
        }
        return cases.size() == 1 ? cases.get(0) : of("oneOf", cases);
    }

    /** An object of certain members and no others. */
    static Schema object(Map<String, Schema> members, List<String> required) {
        Schema object = type("object").with("properties", members);
        return (required.isEmpty() ? object : object.with("required", required)).with("additionalProperties", false);
    }

    /** An object of which every member must be there. */
    static Schema object(Map<String, Schema> members) {
        return object(members, List.copyOf(members.keySet()));
    }

    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** Gives these keywords, then those of another schema. */
    Schema and(Schema other) {
        Map<String, Object> all = new LinkedHashMap<>(keywords);
        all.putAll(other.keywords);
        return new Schema(all);
    }

    /** Narrows a text to what is not blank, a list to so many items, a number to its least value. */
    Schema atLeast(BigDecimal least) {
        Object type = keywords.get("type");
        if ("string".equals(type)) {
            return with("pattern", Grammars.NOT_BLANK);
        }
        return with("array".equals(type) ? "minItems" : "minimum", least);
    }

    /** Puts a title in front, in place of one that is there. */
    Schema titled(String title) {
        Map<String, Object> titled = new LinkedHashMap<>(Map.of("title", title));
        keywords.forEach(titled::putIfAbsent);
        return new Schema(titled);
    }

    /** Gives the document, indented by two and ended by a line feed; equal schemas give equal texts. */
    String text() {
        StringBuilder out = new StringBuilder();
        write(this, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value instanceof Schema schema) {
            write(schema.keywords, indent, out);
        } else if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((name, member) -> members.add(quoted((String) name) + ": " + written(member, indent)));
            block('{', members, '}', indent, out);
        } else if (value instanceof List<?> list) {
            block('[', list.stream().map(each -> written(each, indent)).toList(), ']', indent, out);
        } else {
            out.append(value instanceof String text ? quoted(text) : value.toString());
        }
    }

    private static String written(Object value, String indent) {
        StringBuilder out = new StringBuilder();
        write(value, indent + "  ", out);
        return out.toString();
    }

    private static void block(char open, List<String> entries, char close, String indent, StringBuilder out) {
        out.append(open);
        if (!entries.isEmpty()) {
            out.append(indent).append("  ").append(String.join("," + indent + "  ", entries));
            out.append(indent);
        }
        out.append(close);
    }

    /** Titles, names and grammars hold no control characters. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
