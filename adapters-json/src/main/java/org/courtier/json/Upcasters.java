package org.courtier.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What makes of an object in an earlier form one in the next form, by type and earlier form.
 *
 * <p>No form has changed yet, so that the table is empty.
 */
record Upcasters(Map<Step, UnaryOperator<Node.Obj>> table) {

    static final Upcasters NONE = new Upcasters(Map.of());

    /**
     * The step from one form to the next.
     *
     * @param type the wire name
     * @param from the earlier form
     */
    record Step(String type, long from) {}

    Optional<UnaryOperator<Node.Obj>> find(String type, long from) {
        return Optional.ofNullable(table.get(new Step(type, from)));
    }
}
