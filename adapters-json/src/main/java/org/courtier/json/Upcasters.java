package org.courtier.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.courtier.decision.Fields;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/**
 * What the words of the guides make of an object in an earlier form: the object in the next form.
 *
 * <p>Its fields have no token of their own any more: a refusal points at the object.
 */
record Upcasters(Vocabulary words) {

    /** Gives the step from an earlier form of a word to the next one. */
    Optional<UnaryOperator<Node.Obj>> find(Word word, long from) {
        return from < 1 || from >= word.form()
                ? Optional.empty()
                : words.upcaster(word.type(), (int) from).map(step -> object -> next(object, step));
    }

    private static Node.Obj next(Node.Obj object, UnaryOperator<Fields> step) {
        Map<String, Node> members = new LinkedHashMap<>();
        VersionedForm.TAGS.forEach(tag -> members.put(tag, object.member(tag)));
        Map<String, Object> values = values(object);
        values.keySet().removeAll(VersionedForm.TAGS);
        changed(object, step, Fields.of(values))
                .values()
                .forEach((name, value) -> members.put(name, node(value, object.at() + 1)));
        return new Node.Obj(object.at(), members);
    }

    /** The document comes from outside and may hold anything: what a step cannot make the next form of is refused. */
    private static Fields changed(Node.Obj object, UnaryOperator<Fields> step, Fields former) {
        try {
            return step.apply(former);
        } catch (IllegalArgumentException | ClassCastException | NoSuchElementException e) {
            throw Refusal.of(Code.INVALID_VALUE, object.at());
        }
    }

    private static Map<String, Object> values(Node.Obj object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.members().forEach((name, node) -> values.put(name, value(node)));
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Obj object) {
            return Fields.of(values(object));
        }
        if (node instanceof Node.Arr array) {
            return array.items().stream().map(Upcasters::value).toList();
        }
        if (node instanceof Node.Num number) {
            return new BigDecimal(number.written());
        }
        return node instanceof Node.Str string ? string.value() : (Object) node.truth();
    }

    private static Node node(Object value, int at) {
        if (value instanceof Fields fields) {
            Map<String, Node> members = new LinkedHashMap<>();
            fields.values().forEach((name, each) -> members.put(name, node(each, at)));
            return new Node.Obj(at, members);
        }
        if (value instanceof List<?> list) {
            return new Node.Arr(at, list.stream().map(each -> node(each, at)).toList());
        }
        if (value instanceof BigDecimal number) {
            return new Node.Num(at, number.toPlainString());
        }
        return value instanceof String text ? new Node.Str(at, text) : new Node.Bool(at, (Boolean) value);
    }
}
