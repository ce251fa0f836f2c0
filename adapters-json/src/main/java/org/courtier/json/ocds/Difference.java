package org.courtier.json.ocds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.courtier.text.Text;

/**
 * One difference between the two shapes of the same release, and why it is there.
 *
 * <p>Applied to the first document in their order, the differences give the second: {@code seao} stands in place of
 * {@code ocds}, and where it is absent the field is taken away.
 *
 * @param pointer where, as a JSON pointer
 * @param ocds the JSON that the standard's shape has there, when it has any
 * @param seao the JSON that the shape of Québec's system has there, when it has any
 * @param why why they differ
 * @param source where that is known from
 */
public record Difference(String pointer, Optional<String> ocds, Optional<String> seao, Text why, Text source) {

    public Difference {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(ocds, "ocds");
        Objects.requireNonNull(seao, "seao");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Explains every difference between two packages of one dossier.
     *
     * @param ocds as {@link ReleaseExport#ocds} gives it
     * @param seao as {@link ReleaseExport#seao} gives it
     * @throws IllegalArgumentException if they differ in more than their shape
     */
    public static List<Difference> between(ReleasePackage ocds, ReleasePackage seao) {
        return between((Record) ocds, seao);
    }

    /**
     * Explains every difference between the two shapes of one release.
     *
     * @throws IllegalArgumentException if they differ in more than their shape
     */
    public static List<Difference> between(Release ocds, Release seao) {
        return between((Record) ocds, seao);
    }

    private static List<Difference> between(Record ocds, Record seao) {
        List<Difference> found = new ArrayList<>();
        compare(
                "",
                Optional.of(ReleaseJson.tree(ocds, Profile.OCDS)),
                Optional.of(ReleaseJson.tree(seao, Profile.SEAO)),
                found);
        return found;
    }

    private static void compare(String at, Optional<Object> ocds, Optional<Object> seao, List<Difference> found) {
        if (ocds.equals(seao)) {
            return;
        }
        Object one = ocds.orElse("");
        Object other = seao.orElse("");
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            Set<Object> names = new LinkedHashSet<>(first.keySet());
            names.addAll(second.keySet());
            names.forEach(n -> compare(
                    at + "/" + n, Optional.ofNullable(first.get(n)), Optional.ofNullable(second.get(n)), found));
        } else if (one instanceof List<?> first && other instanceof List<?> second && first.size() == second.size()) {
            for (int i = 0; i < first.size(); i++) {
                compare(at + "/" + i, Optional.of(first.get(i)), Optional.of(second.get(i)), found);
            }
        } else {
            SeaoPractice practice = SeaoPractice.at(at);
            found.add(new Difference(
                    at, ocds.map(ReleaseJson::text), seao.map(ReleaseJson::text), practice.why(), practice.source()));
        }
    }
}
