package org.courtier.json;

import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;

/**
 * Where something stands in a document.
 *
 * @param pointer its JSON pointer
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
record Place(String pointer, int line, int column) {

    static final Place START = new Place("", 1, 1);

    /** A document's names are the sender's: what is no plain name may be anything, and is not repeated. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Gives the place of a byte, in no object or array. */
    static Place at(byte[] document, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(offset, document.length); i++) {
            if (document[i] == '\n') {
                line++;
                column = 1;
            } else {
                column += Utf8.characters(document[i]);
            }
        }
        return new Place("", line, column);
    }

    /** Gives the same place with the pointer that leads to it. */
    Place in(TokenStreamContext context) {
        return new Place(pointer(context), line, column);
    }

    /** Gives the place of a field that is not there, in an object that is. */
    Place field(String name) {
        return new Place(pointer + "/" + shown(name), line, column);
    }

    private static String pointer(TokenStreamContext context) {
        if (context == null) {
            return "";
        }
        String parent = pointer(context.getParent());
        if (context.inObject() && context.currentName() != null) {
            return parent + "/" + shown(context.currentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? parent + "/" + context.getCurrentIndex() : parent;
    }

    private static String shown(String name) {
        return PLAIN.matcher(name).matches() ? name : "?";
    }
}
