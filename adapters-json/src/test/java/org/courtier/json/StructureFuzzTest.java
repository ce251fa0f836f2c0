package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Documents that are good but for one place. */
class StructureFuzzTest {

    /** What weighs megabytes is not tried as often as the rest. */
    private static final int SELDOM = 100;

    private final Random random = Fuzz.random(getClass());
    private final List<Entrance> entrances = Entrance.all();
    private final Map<Entrance, List<Tree>> trees = new LinkedHashMap<>();

    @Test
    void each_hostility_ends_as_it_must() {
        int each = Size.of(20_000, 200_000, 10_000_000) / Hostility.LIGHT;
        Map<String, Integer> all = new TreeMap<>();
        entrances.forEach(e -> trees.put(e, e.examples().stream().map(Tree::new).toList()));
        for (Hostility hostility : Hostility.values()) {
            int count = hostility.heavy() ? each / SELDOM : each;
            new Fuzz(hostility::mayEnd)
                    .feed(count, i -> spoilt(hostility))
                    .forEach((outcome, n) -> all.merge(outcome, n, Integer::sum));
        }
        int sum = all.values().stream().mapToInt(n -> n).sum();
        System.out.println("StructureFuzzTest: " + sum + " inputs, " + all);
    }

    private Fuzz.Input spoilt(Hostility hostility) {
        Entrance entrance = entrances.get(random.nextInt(entrances.size()));
        List<Tree> examples = trees.get(entrance);
        return new Fuzz.Input(entrance, hostility.spoil(examples.get(random.nextInt(examples.size())), random));
    }
}
