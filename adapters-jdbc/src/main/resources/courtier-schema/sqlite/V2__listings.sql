-- What lists show of each history, what changed for those who follow, and who stands behind references: nothing of it is chained.

CREATE TABLE courtier_listing (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_listing_stream_id CHECK (length(stream_id) = 16),
    edition TEXT NOT NULL,
    digest BLOB NOT NULL CONSTRAINT courtier_listing_digest CHECK (length(digest) = 32),
    CONSTRAINT courtier_listing_key PRIMARY KEY (stream_kind, stream_id)
) STRICT;

-- A day is the number of days since 1970-01-01; what nothing ends has the last day 2147483647.
-- The indexes are keys, made with their tables: H2 fails when several make an index at once.
CREATE TABLE courtier_mark (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_mark_stream_id CHECK (length(stream_id) = 16),
    place INTEGER NOT NULL,
    facet TEXT NOT NULL,
    mark_value TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    CONSTRAINT courtier_mark_key PRIMARY KEY (stream_kind, stream_id, place),
    CONSTRAINT courtier_mark_found UNIQUE (stream_kind, facet, mark_value, stream_id, first_day, last_day, place),
    CONSTRAINT courtier_mark_ending UNIQUE (facet, last_day, stream_kind, stream_id, place)
) STRICT;

CREATE TABLE courtier_duty (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_duty_stream_id CHECK (length(stream_id) = 16),
    place INTEGER NOT NULL,
    rule_key TEXT NOT NULL,
    owed_by TEXT NOT NULL,
    opened_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    ended_day INTEGER NOT NULL,
    CONSTRAINT courtier_duty_key PRIMARY KEY (stream_kind, stream_id, place),
    CONSTRAINT courtier_duty_due UNIQUE (due_day, stream_kind, stream_id, place)
) STRICT;

-- Appends that have no place in the feed yet; whoever reads the feed gives them theirs, one reader at a time.
CREATE TABLE courtier_outbox (
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_outbox_stream_id CHECK (length(stream_id) = 16),
    version INTEGER NOT NULL,
    CONSTRAINT courtier_outbox_key PRIMARY KEY (stream_kind, stream_id, version)
) STRICT;

CREATE TABLE courtier_feed (
    feed_position INTEGER PRIMARY KEY,
    stream_kind TEXT NOT NULL,
    stream_id BLOB NOT NULL CONSTRAINT courtier_feed_stream_id CHECK (length(stream_id) = 16),
    version INTEGER NOT NULL,
    CONSTRAINT courtier_feed_once UNIQUE (stream_kind, stream_id, version)
) STRICT;

CREATE TABLE courtier_feed_end (
    feed_end INTEGER PRIMARY KEY CONSTRAINT courtier_feed_end_one CHECK (feed_end = 1),
    feed_position INTEGER NOT NULL
) STRICT;

CREATE TABLE courtier_person (
    person_ref TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

INSERT INTO courtier_feed_end (feed_end, feed_position) SELECT 1, 0;

INSERT INTO courtier_listing (stream_kind, stream_id, edition, digest)
SELECT stream_kind, stream_id, 'none', zeroblob(32) FROM courtier_head;

INSERT INTO courtier_outbox (stream_kind, stream_id, version)
SELECT stream_kind, stream_id, to_version FROM courtier_commit;

-- What follows is not under the checksum that it records.
INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)
VALUES (2, x'a645fc25ed880f63558137a620458bafee601ac15a556377b41432a6d001e39c', '0.1.0', CAST(unixepoch('subsec') * 1000000 AS INTEGER));
