package org.courtier.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.party.Actor;
import org.courtier.rule.Readings;

/**
 * What a decision stood on besides the state and the action, by identity and version: enough to decide it again years later.
 *
 * @param ruleset the version of the rules: another when a rule came, went or changed its rows, or the rulebook changed
 * @param guides the guides
 * @param readings the readings of open points
 * @param actor who acted
 * @param happened when it happened
 * @param recordedAt when it was recorded
 * @param calendar the version of the calendar
 * @param catalogue the catalogue that was read, when one was
 * @param references the reference data that was read, in the order of reading
 * @param precedents the earlier contracts that were read, by their identity
 */
public record Grounds(
        String ruleset,
        List<GuideId> guides,
        Readings readings,
        Actor actor,
        Moment happened,
        Instant recordedAt,
        String calendar,
        Optional<StreamVersion> catalogue,
        List<ReferenceVersion> references,
        List<String> precedents) {

    /**
     * One version of another history.
     *
     * @param stream whose history
     * @param version the number of its last event
     * @param head the hash of its last entry, in hexadecimal
     */
    public record StreamVersion(StreamId stream, long version, String head) {
        public StreamVersion {
            Objects.requireNonNull(stream, "stream");
            Objects.requireNonNull(head, "head");
        }
    }

    /**
     * One edition of reference data, or its absence.
     *
     * @param key what the data is
     * @param version which edition; empty when the host had none
     */
    public record ReferenceVersion(String key, Optional<String> version) {
        public ReferenceVersion {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(version, "version");
        }
    }

    public Grounds {
        Objects.requireNonNull(ruleset, "ruleset");
        guides = List.copyOf(guides);
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(catalogue, "catalogue");
        references = List.copyOf(references);
        precedents = List.copyOf(precedents);
    }
}
