package org.courtier.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes documents that a schema of ours admits, values at their bounds among them; knows no form and no type. */
final class FromSchema {

    private static final int DEEP = 9;
    private static final int UNKNOWN = 99;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u2028\u3000\u001f",
            "\u00a0",
            "\u2007",
            "a",
            "é \uD83D\uDE00",
            "\\ \" / \n \u0001",
            "Vu au comptoir",
            "x".repeat(300));

    private final JsonNode schema;
    private final Random random;
    private final Map<String, Integer> heights = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private int spoilIn;

    FromSchema(JsonNode schema, Random random) {
        this.schema = schema;
        this.random = random;
        for (int i = 0; i < DEEP; i++) {
            schema.path("$defs").properties().forEach(d -> heights.put(d.getKey(), height(d.getValue())));
        }
    }

    /** How many values at least stand in each other; a part holds parts, so that each round knows more of them. */
    private int height(JsonNode of) {
        if (of.has("$ref")) {
            return heights.getOrDefault(name(of), UNKNOWN);
        }
        if (of.has("oneOf")) {
            return of.get("oneOf").valueStream().mapToInt(this::height).min().orElseThrow();
        }
        IntStream within = of.has("required")
                ? of.get("required")
                        .valueStream()
                        .mapToInt(n -> height(of.get("properties").get(n.asString())))
                : IntStream.of(of.path("minItems").asInt(0) > 0 ? height(of.get("items")) : 0);
        return Math.min(UNKNOWN, 1 + within.max().orElse(0));
    }

    private JsonNode part(JsonNode reference) {
        return schema.get("$defs").get(name(reference));
    }

    private static String name(JsonNode reference) {
        return reference.get("$ref").asString().substring("#/$defs/".length());
    }

    /** A document, and by each pointer the named part of the schema from which its value was made. */
    record Made(byte[] document, Map<String, String> parts) {}

    /** Gives the named parts of which the document is one: each action, each event, or the one document. */
    List<String> cases() {
        List<String> cases = new ArrayList<>();
        JsonNode root = schema.has("$ref") ? part(schema) : schema;
        root.path("oneOf").forEach(c -> cases.add(name(c)));
        return cases.isEmpty() && !root.has("not") ? List.of("") : cases;
    }

    /** Makes a document of one case. */
    Made document(String name) {
        return made(name.isEmpty() ? schema : schema.get("$defs").get(name), -1, name);
    }

    /** Makes a document of which one value, field or character is another; the schema may still admit it. */
    Made spoilt() {
        return made(schema, random.nextInt(1 + random.nextInt(60)), "");
    }

    private Made made(JsonNode of, int spoilAt, String name) {
        parts.clear();
        parts.put("", name);
        spoilIn = spoilAt;
        StringBuilder out = new StringBuilder();
        value(of, "", 0, out);
        return new Made(out.toString().getBytes(StandardCharsets.UTF_8), Map.copyOf(parts));
    }

    private void value(JsonNode of, String pointer, int depth, StringBuilder out) {
        if (of.has("$ref") && of.has("minimum")) {
            out.append(number(((ObjectNode) part(of).deepCopy()).setAll((ObjectNode) of))
                    .toPlainString());
        } else if (of.has("$ref")) {
            parts.put(pointer, name(of));
            value(part(of), pointer, depth, out);
        } else if (spoilIn-- == 0) {
            spoil(of, pointer, depth, out);
        } else if (of.has("const")) {
            out.append(of.get("const"));
        } else if (of.has("oneOf")) {
            value(oneOf(of.get("oneOf"), depth), pointer, depth, out);
        } else {
            typed(of, pointer, depth, out);
        }
    }

    private void spoil(JsonNode of, String pointer, int depth, StringBuilder out) {
        StringBuilder right = new StringBuilder();
        value(of, pointer, depth, right);
        out.append(Spoiling.spoilt(right.toString(), random));
    }

    /** A value that is deep already takes the case that goes least deeper. */
    private JsonNode oneOf(JsonNode cases, int depth) {
        return depth > DEEP
                ? cases.valueStream().min(Comparator.comparingInt(this::height)).orElseThrow()
                : cases.get(random.nextInt(cases.size()));
    }

    private void typed(JsonNode of, String pointer, int depth, StringBuilder out) {
        switch (of.get("type").asString()) {
            case "object" -> object(of, pointer, depth, out);
            case "array" -> array(of, pointer, depth, out);
            case "string" -> string(of, out);
            case "boolean" -> out.append(random.nextBoolean());
            default -> out.append(number(of).toPlainString());
        }
    }

    private void object(JsonNode of, String pointer, int depth, StringBuilder out) {
        List<String> required = new ArrayList<>();
        if (of.has("required")) {
            of.get("required").forEach(name -> required.add(name.asString()));
        }
        String separator = "{";
        for (Map.Entry<String, JsonNode> member : of.get("properties").properties()) {
            String name = member.getKey();
            if (required.contains(name) || depth < DEEP && random.nextBoolean()) {
                out.append(separator).append('"').append(name).append("\":");
                value(member.getValue(), pointer + "/" + name, depth + 1, out);
                separator = ",";
            }
        }
        out.append(separator.equals("{") ? "{}" : "}");
    }

    /** Now and then an item stands twice. */
    private void array(JsonNode of, String pointer, int depth, StringBuilder out) {
        int least = of.path("minItems").asInt(0);
        int size = depth > DEEP ? least : least + random.nextInt(3);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(i > 0 && random.nextInt(4) == 0 ? items.get(0) : item(of, pointer + "/" + i, depth + 1));
        }
        out.append('[').append(String.join(",", items)).append(']');
    }

    private String item(JsonNode of, String pointer, int depth) {
        StringBuilder item = new StringBuilder();
        value(of.get("items"), pointer, depth, item);
        return item.toString();
    }

    private void string(JsonNode of, StringBuilder out) {
        String pattern = of.path("pattern").asString("");
        String text = pattern.startsWith("^") ? Grammar.text(pattern, random) : text(pattern);
        Output quoted = new Output();
        quoted.string(text);
        out.append(new String(quoted.bytes(), StandardCharsets.UTF_8));
    }

    private String text(String pattern) {
        Predicate<String> admitted = Pattern.compile(pattern).asPredicate();
        List<String> texts = TEXTS.stream().filter(admitted).toList();
        return texts.get(random.nextInt(texts.size()));
    }

    /** A number at a bound, a step from it, or anywhere. */
    private BigDecimal number(JsonNode of) {
        BigDecimal step = of.has("multipleOf") ? of.get("multipleOf").decimalValue() : BigDecimal.ONE;
        BigDecimal least = of.has("minimum")
                ? of.get("minimum").decimalValue()
                : of.get("exclusiveMinimum").decimalValue().add(step);
        BigDecimal most = of.has("maximum")
                ? of.get("maximum").decimalValue()
                : of.get("exclusiveMaximum").decimalValue().subtract(step);
        BigDecimal somewhere = new BigDecimal(random.nextInt(1_000_000)).multiply(step);
        BigDecimal number = switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least.add(step);
            case 3 -> most.subtract(step);
            default -> somewhere;
        };
        return number.compareTo(least) < 0 || number.compareTo(most) > 0 ? least : number;
    }
}
