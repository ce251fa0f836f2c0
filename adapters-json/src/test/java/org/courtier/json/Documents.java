package org.courtier.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents to spoil: the approved example with a component of every kind. */
final class Documents {

    static final Path APPROVED = Path.of("src", "test", "resources", "approved");

    private Documents() {}

    static String approved(String name) {
        try {
            return Files.readString(APPROVED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the example with other text in the place of one value. */
    static String with(String pointer, String value) {
        byte[] example = approved("probe-everything.v1.json").getBytes(StandardCharsets.UTF_8);
        String spoilt = Document.of(example).read(node -> render(node, "", pointer, value));
        if (!spoilt.contains(value)) {
            throw new IllegalArgumentException("nothing stands at " + pointer);
        }
        return spoilt;
    }

    private static String render(Node node, String here, String pointer, String value) {
        if (here.equals(pointer)) {
            return value;
        }
        if (node instanceof Node.Obj object) {
            return object.members().entrySet().stream()
                    .map(m -> '"' + m.getKey() + "\":" + render(m.getValue(), here + "/" + m.getKey(), pointer, value))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Node.Arr array) {
            List<Node> items = array.items();
            return IntStream.range(0, items.size())
                    .mapToObj(i -> render(items.get(i), here + "/" + i, pointer, value))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return scalar(node);
    }

    private static String scalar(Node node) {
        Output out = new Output();
        if (node instanceof Node.Str string) {
            out.string(string.value());
        } else if (node instanceof Node.Num number) {
            out.number(number.written());
        } else {
            out.truth(node.truth());
        }
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }
}
