package org.courtier.json;

import java.util.ArrayList;
import java.util.List;
import org.courtier.json.DocumentRejected.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the tokens of a document into nodes, and refuses what no value of ours may hold. */
final class TreeReader {

    private final JsonParser parser;
    private final boolean escapes;
    private int at = -1;
    private boolean complete;

    /** @param escapes whether any text may be escaped: only so can NUL or half of a pair come out of strict UTF-8 */
    TreeReader(JsonParser parser, boolean escapes) {
        this.parser = parser;
        this.escapes = escapes;
    }

    Node document() {
        JsonToken first = next();
        if (first == null) {
            throw Refusal.of(Code.SYNTAX, 0, "the document is empty");
        }
        Node root = value(first);
        complete = true;
        if (next() != null) {
            throw Refusal.of(Code.TRAILING_CONTENT, at);
        }
        return root;
    }

    /** Tells what a token that cannot be read means where the reader stands. */
    Code syntaxCode() {
        return complete ? Code.TRAILING_CONTENT : Code.SYNTAX;
    }

    private JsonToken next() {
        at++;
        return parser.nextToken();
    }

    /** Gives the next name, or null where the object ends. */
    private String nextName() {
        at++;
        return parser.nextName();
    }

    private Node value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Node.Bool(at, true);
            case VALUE_FALSE -> new Node.Bool(at, false);
            default -> throw Refusal.of(Code.NULL_VALUE, at);
        };
    }

    private Node object() {
        int start = at;
        Members members = new Members();
        for (String name = nextName(); name != null; name = nextName()) {
            int place = at;
            if (!members.add(name, value(next()))) {
                throw Refusal.of(Code.DUPLICATE_FIELD, place);
            }
        }
        return new Node.Obj(start, members);
    }

    private Node array() {
        int start = at;
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token));
        }
        return new Node.Arr(start, items);
    }

    private Node string() {
        String value = parser.getString();
        if (escapes && !Spelling.text(value)) {
            throw Refusal.of(Code.TEXT_FORM, at);
        }
        return new Node.Str(at, value);
    }

    private Node number() {
        String written = parser.getString();
        if (written.length() > Limits.NUMBER) {
            throw Refusal.of(Code.NUMBER_TOO_LONG, at);
        }
        if (!Spelling.number(written)) {
            throw Refusal.of(Code.NUMBER_FORM, at);
        }
        return new Node.Num(at, written);
    }
}
