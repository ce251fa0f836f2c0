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
 * @param lifts the rules to which it is an exception
 * @param readings the open points on which it stands
 */
record Head(
        RuleKey key,
        RuleKind kind,
        List<RowId> rows,
        Optional<Text> statement,
        List<Class<? extends Part>> needs,
        List<RuleKey> lifts,
        List<Reading<?>> readings) {

    static Head of(RuleKind kind, String key, String... rows) {
        List<RowId> ids = Arrays.stream(rows).map(RowId::new).toList();
        return new Head(new RuleKey(key), kind, ids, Optional.empty(), List.of(), List.of(), List.of());
    }

    Head needing(Class<? extends Part> part) {
        List<Class<? extends Part>> more = Stream.<Class<? extends Part>>concat(needs.stream(), Stream.of(part))
                .toList();
        return new Head(key, kind, rows, statement, more, lifts, readings);
    }

    Head lifting(String ruleKey) {
        List<RuleKey> more =
                Stream.concat(lifts.stream(), Stream.of(new RuleKey(ruleKey))).toList();
        return new Head(key, kind, rows, statement, needs, more, readings);
    }

    Head reading(Reading<?> reading) {
        List<Reading<?>> more =
                Stream.<Reading<?>>concat(readings.stream(), Stream.of(reading)).toList();
        return new Head(key, kind, rows, statement, needs, lifts, more);
    }

    Head saying(Text text) {
        return new Head(key, kind, rows, Optional.of(text), needs, lifts, readings);
    }
}
