package org.courtier.decision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guides that a host uses; every decision is taken under some of them. */
public final class Guides {

    private final Map<GuideId, Guide> byId = new LinkedHashMap<>();

    private Guides(List<Guide> guides) {
        for (Guide guide : guides) {
            if (byId.put(guide.id(), guide) != null) {
                throw new IllegalArgumentException("the guide " + guide.id() + " is given twice");
            }
        }
    }

    public static Guides of(Guide... guides) {
        return new Guides(Arrays.asList(guides));
    }

    public List<Guide> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Guide> find(GuideId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Gives those of several guides that are not here. */
    List<GuideId> missing(List<GuideId> ids) {
        return ids.stream().filter(id -> !byId.containsKey(id)).toList();
    }

    /** Gives the words of all guides, and those of the kernel. */
    public Vocabulary vocabulary() {
        return all().stream().map(Guide::vocabulary).reduce(Vocabulary.kernel(), Vocabulary::plus);
    }
}
