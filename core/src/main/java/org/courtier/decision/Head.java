package org.courtier.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.rule.Reading;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.RuleKind;
import org.courtier.text.Text;

/**
 * What every kind of rule has.
 *
 * @param key its own stable name
 * @param kind what it does
 * @param rows the register rows it carries out; empty for what the library itself demands
 * @param statement what it says, when the statement of its first row is not enough
 * @param needs the parts without which it cannot be judged
 * @param concerns the parts that it concerns without needing them
 * @param lifts the rules to which it is an exception
 * @param readings the open points on which it stands
 */
record Head(
        RuleKey key,
        RuleKind kind,
        List<RowId> rows,
        Optional<Text> statement,
        List<Class<? extends Part>> needs,
        List<Class<? extends Part>> concerns,
        List<RuleKey> lifts,
        List<Reading<?>> readings) {

    static Head of(RuleKind kind, String key, String... rows) {
        List<RowId> ids = Arrays.stream(rows).map(RowId::new).toList();
        return new Head(new RuleKey(key), kind, ids, Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    Head needing(Class<? extends Part> part) {
        return new Head(key, kind, rows, statement, and(needs, part), concerns, lifts, readings);
    }

    Head concerning(Class<? extends Part> part) {
        return new Head(key, kind, rows, statement, needs, and(concerns, part), lifts, readings);
    }

    private static List<Class<? extends Part>> and(List<Class<? extends Part>> parts, Class<? extends Part> part) {
        return Stream.<Class<? extends Part>>concat(parts.stream(), Stream.of(part))
                .toList();
    }

    Head lifting(String ruleKey) {
        List<RuleKey> more =
                Stream.concat(lifts.stream(), Stream.of(new RuleKey(ruleKey))).toList();
        return new Head(key, kind, rows, statement, needs, concerns, more, readings);
    }

    Head reading(Reading<?> reading) {
        List<Reading<?>> more =
                Stream.<Reading<?>>concat(readings.stream(), Stream.of(reading)).toList();
        return new Head(key, kind, rows, statement, needs, concerns, lifts, more);
    }

    Head saying(Text text) {
        return new Head(key, kind, rows, Optional.of(text), needs, concerns, lifts, readings);
    }
}
