package org.courtier.json;

import java.util.List;
import java.util.Map;
import org.courtier.json.DocumentRejected.Code;

/**
 * One value of a document that has passed every check of form; {@code at} is the number of its token, by which the document
 * finds the place again.
 */
sealed interface Node {

    int at();

    record Obj(int at, Map<String, Node> members) implements Node {

        /** Gives a field that must be there. */
        Node member(String name) {
            Node member = members.get(name);
            if (member == null) {
                throw Refusal.missing(this, name);
            }
            return member;
        }
    }

    record Arr(int at, List<Node> items) implements Node {}

    record Str(int at, String value) implements Node {}

    /** A number as it is written. */
    record Num(int at, String written) implements Node {}

    record Bool(int at, boolean value) implements Node {}

    default Obj object() {
        if (this instanceof Obj object) {
            return object;
        }
        throw wrong("an object is expected");
    }

    default List<Node> items() {
        if (this instanceof Arr array) {
            return array.items;
        }
        throw wrong("an array is expected");
    }

    default String text() {
        if (this instanceof Str string) {
            return string.value;
        }
        throw wrong("a string is expected");
    }

    default String number() {
        if (this instanceof Num number) {
            return number.written;
        }
        throw wrong("a number is expected");
    }

    default long integer() {
        String number = number();
        if (number.indexOf('.') >= 0) {
            throw wrong("a number without decimals is expected");
        }
        return Long.parseLong(number);
    }

    default boolean truth() {
        if (this instanceof Bool bool) {
            return bool.value;
        }
        throw wrong("true or false is expected");
    }

    private Refusal wrong(String expected) {
        return Refusal.of(Code.WRONG_TYPE, at(), expected);
    }
}
