package org.courtier.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.Urgency;
import org.courtier.rule.Reading;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.Row;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Any row of the shipped rulebook, and any rule, reading and choice of some guides. */
public final class AnyRule {

    private AnyRule() {}

    public static Arbitrary<RowId> rows() {
        return Arbitraries.of(Rulebook.shipped().rows()).map(Row::id);
    }

    /** Gives the keys of the rules of the guides. */
    public static Arbitrary<RuleKey> keys(Guides guides) {
        return Arbitraries.of(guides.all().stream()
                .flatMap(g -> g.rules().stream())
                .map(r -> r.key())
                .toList());
    }

    /** Gives the identities of the guides. */
    public static Arbitrary<GuideId> guides(Guides guides) {
        return Arbitraries.of(guides.all().stream().map(Guide::id).toList());
    }

    /** Gives the open points of the guides; one of nobody's when they have none. */
    @SuppressWarnings("rawtypes")
    static Arbitrary<Reading> openPoints(Guides guides) {
        List<Reading<?>> known = readings(guides);
        return known.isEmpty()
                ? Arbitraries.just(Reading.of("any.open-point", Text.same("?"), Urgency.SOON, "P-001"))
                : Arbitraries.of(known).map(r -> r);
    }

    /** Gives the answers to open points that the guides have coded; one that no guide has when they have no open point. */
    public static Arbitrary<ReadingChoice> choices(Guides guides) {
        List<ReadingChoice> coded =
                readings(guides).stream().flatMap(r -> options(r).stream()).toList();
        return coded.isEmpty()
                ? Arbitraries.just(new ReadingChoice(new RuleKey("any.open-point"), "DEFAULT"))
                : Arbitraries.of(coded);
    }

    /** Gives choices of readings that the guides have coded, each open point at most once. */
    public static Arbitrary<Readings> readingsOf(Guides guides) {
        List<Arbitrary<List<ReadingChoice>>> each = new ArrayList<>();
        for (Reading<?> reading : readings(guides)) {
            List<List<ReadingChoice>> choices = new ArrayList<>();
            choices.add(List.of());
            options(reading).forEach(o -> choices.add(List.of(o)));
            each.add(Arbitraries.of(choices));
        }
        return each.isEmpty()
                ? Arbitraries.just(Readings.defaults())
                : Combinators.combine(each)
                        .as(chosen -> new Readings(
                                chosen.stream().flatMap(List::stream).toList()));
    }

    private static List<Reading<?>> readings(Guides guides) {
        return guides.all().stream()
                .<Reading<?>>flatMap(g -> g.readings().stream())
                .distinct()
                .toList();
    }

    private static <O extends Enum<O> & Labelled> List<ReadingChoice> options(Reading<O> reading) {
        return reading.options().stream().map(reading::choose).toList();
    }
}
