package org.courtier.json;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The members of an object in the order of the document: few in most objects, and asked for in that order, so that each search
 * begins after the last member found. Only an object of many has an index.
 *
 * <p>For one thread: a search moves the place where the next begins.
 */
final class Members extends AbstractMap<String, Node> {

    private static final int FEW = 16;

    private String[] names = new String[FEW / 2];
    private Node[] values = new Node[FEW / 2];
    private int size;
    private int next;
    private Map<String, Node> index = Map.of();

    /** Adds a member, unless its name is given already. */
    boolean add(String name, Node value) {
        if (get(name) != null) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
        if (size == FEW) {
            index = new HashMap<>(this);
        } else if (size > FEW) {
            index.put(name, value);
        }
        return true;
    }

    @Override
    public Node get(Object name) {
        if (size >= FEW) {
            return index.get(name);
        }
        for (int left = size; left > 0; left--) {
            int at = next < size ? next : 0;
            next = at + 1;
            if (names[at].equals(name)) {
                return values[at];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, Node>> entrySet() {
        Map<String, Node> all = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            all.put(names[i], values[i]);
        }
        return all.entrySet();
    }
}
