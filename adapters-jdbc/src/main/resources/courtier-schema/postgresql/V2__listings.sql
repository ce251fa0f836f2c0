-- What lists show of each history, what changed for those who follow, and who stands behind references: nothing of it is chained.

CREATE TABLE courtier_listing (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_listing_stream_id CHECK (octet_length(stream_id) = 16),
    edition VARCHAR(400) NOT NULL,
    digest BYTEA NOT NULL CONSTRAINT courtier_listing_digest CHECK (octet_length(digest) = 32),
    CONSTRAINT courtier_listing_key PRIMARY KEY (stream_kind, stream_id)
);

-- A day is the number of days since 1970-01-01; what nothing ends has the last day 2147483647.
-- The indexes are keys, made with their tables: H2 fails when several make an index at once.
CREATE TABLE courtier_mark (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_mark_stream_id CHECK (octet_length(stream_id) = 16),
    place BIGINT NOT NULL,
    facet VARCHAR(20) NOT NULL,
    mark_value VARCHAR(80) NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL,
    CONSTRAINT courtier_mark_key PRIMARY KEY (stream_kind, stream_id, place),
    CONSTRAINT courtier_mark_found UNIQUE (stream_kind, facet, mark_value, stream_id, first_day, last_day, place),
    CONSTRAINT courtier_mark_ending UNIQUE (facet, last_day, stream_kind, stream_id, place)
);

CREATE TABLE courtier_duty (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_duty_stream_id CHECK (octet_length(stream_id) = 16),
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
CREATE TABLE courtier_outbox (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_outbox_stream_id CHECK (octet_length(stream_id) = 16),
    version BIGINT NOT NULL,
    CONSTRAINT courtier_outbox_key PRIMARY KEY (stream_kind, stream_id, version)
);

CREATE TABLE courtier_feed (
    feed_position BIGINT PRIMARY KEY,
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BYTEA NOT NULL CONSTRAINT courtier_feed_stream_id CHECK (octet_length(stream_id) = 16),
    version BIGINT NOT NULL,
    CONSTRAINT courtier_feed_once UNIQUE (stream_kind, stream_id, version)
);

CREATE TABLE courtier_feed_end (
    feed_end BIGINT PRIMARY KEY CONSTRAINT courtier_feed_end_one CHECK (feed_end = 1),
    feed_position BIGINT NOT NULL
);

CREATE TABLE courtier_person (
    person_ref VARCHAR(80) PRIMARY KEY,
    content BYTEA NOT NULL
);

INSERT INTO courtier_feed_end (feed_end, feed_position) SELECT 1, 0;

INSERT INTO courtier_listing (stream_kind, stream_id, edition, digest)
SELECT stream_kind, stream_id, 'none', decode(repeat('00', 32), 'hex') FROM courtier_head;

INSERT INTO courtier_outbox (stream_kind, stream_id, version)
SELECT stream_kind, stream_id, to_version FROM courtier_commit;

-- What follows is not under the checksum that it records.
INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)
VALUES (2, '\x313b8c067ed28c7d06a0c43cf03081e920090342c4a62c1fa6e5620c4c193504', '0.1.0', CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT));
