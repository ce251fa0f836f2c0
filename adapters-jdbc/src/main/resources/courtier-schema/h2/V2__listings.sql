-- What lists show of each history, what changed for those who follow, and who stands behind references: nothing of it is chained.
-- H2 commits each of these statements at once, so each can be run again after one that was cut off.

CREATE TABLE IF NOT EXISTS courtier_listing (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    edition VARCHAR(400) NOT NULL,
    digest BINARY(32) NOT NULL,
    CONSTRAINT courtier_listing_key PRIMARY KEY (stream_kind, stream_id)
);

-- A day is the number of days since 1970-01-01; what nothing ends has the last day 2147483647.
-- The indexes are keys, made with their tables: H2 fails when several make an index at once.
CREATE TABLE IF NOT EXISTS courtier_mark (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    place BIGINT NOT NULL,
    facet VARCHAR(20) NOT NULL,
    mark_value VARCHAR(80) NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL,
    CONSTRAINT courtier_mark_key PRIMARY KEY (stream_kind, stream_id, place),
    CONSTRAINT courtier_mark_found UNIQUE (stream_kind, facet, mark_value, stream_id, first_day, last_day, place),
    CONSTRAINT courtier_mark_ending UNIQUE (facet, last_day, stream_kind, stream_id, place)
);

CREATE TABLE IF NOT EXISTS courtier_duty (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    place BIGINT NOT NULL,
    rule_key VARCHAR NOT NULL,
    owed_by VARCHAR(40) NOT NULL,
    opened_day BIGINT NOT NULL,
    due_day BIGINT NOT NULL,
    ended_day BIGINT NOT NULL,
    CONSTRAINT courtier_duty_key PRIMARY KEY (stream_kind, stream_id, place),
    CONSTRAINT courtier_duty_due UNIQUE (due_day, stream_kind, stream_id, place)
);

-- Appends that have no place in the feed yet; whoever reads the feed gives them theirs, one reader at a time.
CREATE TABLE IF NOT EXISTS courtier_outbox (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT courtier_outbox_key PRIMARY KEY (stream_kind, stream_id, version)
);

CREATE TABLE IF NOT EXISTS courtier_feed (
    feed_position BIGINT PRIMARY KEY,
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT courtier_feed_once UNIQUE (stream_kind, stream_id, version)
);

CREATE TABLE IF NOT EXISTS courtier_feed_end (
    feed_end BIGINT PRIMARY KEY CONSTRAINT courtier_feed_end_one CHECK (feed_end = 1),
    feed_position BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS courtier_person (
    person_ref VARCHAR(80) PRIMARY KEY,
    content VARBINARY(4194304) NOT NULL
);

INSERT INTO courtier_feed_end (feed_end, feed_position) SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM courtier_feed_end WHERE feed_end = 1);

INSERT INTO courtier_listing (stream_kind, stream_id, edition, digest)
SELECT stream_kind, stream_id, 'none', X'0000000000000000000000000000000000000000000000000000000000000000' FROM courtier_head h WHERE NOT EXISTS (SELECT 1 FROM courtier_listing l WHERE l.stream_kind = h.stream_kind AND l.stream_id = h.stream_id);

INSERT INTO courtier_outbox (stream_kind, stream_id, version)
SELECT stream_kind, stream_id, to_version FROM courtier_commit c WHERE NOT EXISTS (SELECT 1 FROM courtier_outbox o
WHERE o.stream_kind = c.stream_kind AND o.stream_id = c.stream_id AND o.version = c.to_version);

-- What follows is not under the checksum that it records.
INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)
VALUES (2, X'c03fa419af123fe3ce1fd610f241715549e326f01b3237b37005414c8dce57f7', '0.1.0', CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000000 AS BIGINT));
