package org.courtier.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A document that can be written again with one place changed. Texts here have a character for each byte, so that what is no UTF-8
 * can stand in them too.
 */
final class Tree {

    private final Node root;
    private int leaves;
    private int objects;

    Tree(byte[] document) {
        this.root = Document.of(document).read(node -> node);
        render(root, new Change(-1, null, -1, null));
    }

    private record Change(int leaf, UnaryOperator<String> leafTo, int object, UnaryOperator<List<String>> membersTo) {}

    int leaves() {
        return leaves;
    }

    int objects() {
        return objects;
    }

    /** Writes the document with another text in the place of a leaf, by its number. */
    String withLeaf(int leaf, UnaryOperator<String> to) {
        return render(root, new Change(leaf, to, -1, null));
    }

    /** Writes the document with other members in the place of those of an object, by its number. */
    String withMembers(int object, UnaryOperator<List<String>> to) {
        return render(root, new Change(-1, null, object, to));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String render(Node node, Change change) {
        leaves = 0;
        objects = 0;
        return value(node, change);
    }

    private String value(Node node, Change change) {
        if (node instanceof Node.Obj object) {
            return object(object, change);
        }
        if (node instanceof Node.Arr array) {
            List<String> items = new ArrayList<>();
            array.items().forEach(item -> items.add(value(item, change)));
            return "[" + String.join(",", items) + "]";
        }
        String leaf = scalar(node);
        return leaves++ == change.leaf ? change.leafTo.apply(leaf) : leaf;
    }

    private String object(Node.Obj object, Change change) {
        boolean changed = objects++ == change.object;
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            members.add("\"" + member.getKey() + "\":" + value(member.getValue(), change));
        }
        return "{" + String.join(",", changed ? change.membersTo.apply(members) : members) + "}";
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
        return text(out.bytes());
    }
}
