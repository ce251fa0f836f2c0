package org.courtier.json;

import java.util.ArrayList;
import java.util.List;

/** An array; the order is that of the list. */
record ListForm(Form item) implements Form {

    @Override
    public void write(Object value, Output out) {
        out.beginArray();
        for (Object each : (List<?>) value) {
            item.write(each, out);
        }
        out.endArray();
    }

    @Override
    public Object read(Node node) {
        List<Node> nodes = node.items();
        List<Object> values = new ArrayList<>(nodes.size());
        for (Node each : nodes) {
            values.add(item.read(each));
        }
        return List.copyOf(values);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.type("array").with("items", item.schema(definitions));
    }
}
