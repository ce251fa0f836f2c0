-- The journal: where each history ends, the accepted actions, and their events as a chain.
-- H2 commits each of these statements at once, so each can be run again after one that was cut off.

CREATE TABLE IF NOT EXISTS courtier_schema (
    step BIGINT PRIMARY KEY,
    checksum BINARY(32) NOT NULL,
    library_version VARCHAR(40) NOT NULL,
    applied_at_us BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS courtier_head (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL CONSTRAINT courtier_head_version CHECK (version >= 1),
    head_hash BINARY(32) NOT NULL,
    chain_format BIGINT NOT NULL,
    CONSTRAINT courtier_head_key PRIMARY KEY (stream_kind, stream_id)
);

CREATE TABLE IF NOT EXISTS courtier_commit (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    from_version BIGINT NOT NULL CONSTRAINT courtier_commit_from_version CHECK (from_version >= 1),
    to_version BIGINT NOT NULL CONSTRAINT courtier_commit_to_version CHECK (to_version >= from_version),
    command_id BINARY(16) NOT NULL,
    request_digest BINARY(32) NOT NULL,
    actor_person VARCHAR(80) NOT NULL,
    actor_organisation VARCHAR(80) NOT NULL,
    role_code VARCHAR(40) NOT NULL,
    recorded_at_us BIGINT NOT NULL,
    action VARBINARY(4194304) NOT NULL,
    grounds VARBINARY(4194304) NOT NULL,
    findings VARBINARY(4194304) NOT NULL,
    CONSTRAINT courtier_commit_key PRIMARY KEY (stream_kind, stream_id, to_version),
    CONSTRAINT courtier_commit_command UNIQUE (stream_kind, stream_id, command_id),
    CONSTRAINT courtier_commit_from UNIQUE (stream_kind, stream_id, from_version),
    CONSTRAINT courtier_commit_head FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head
);

CREATE TABLE IF NOT EXISTS courtier_entry (
    stream_kind VARCHAR(20) NOT NULL,
    stream_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL CONSTRAINT courtier_entry_version CHECK (version >= 1),
    entry_type VARCHAR(80) NOT NULL,
    entry_schema BIGINT NOT NULL CONSTRAINT courtier_entry_schema CHECK (entry_schema >= 1),
    prev_hash BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    payload VARBINARY(4194304) NOT NULL,
    CONSTRAINT courtier_entry_key PRIMARY KEY (stream_kind, stream_id, version),
    CONSTRAINT courtier_entry_fork UNIQUE (stream_kind, stream_id, prev_hash),
    CONSTRAINT courtier_entry_head FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head
);

-- What follows is not under the checksum that it records.
INSERT INTO courtier_schema (step, checksum, library_version, applied_at_us)
VALUES (1, X'31074467e1f2d874ff9935d810a773ae6d34d236643463c61ad1748966090d52', '0.1.0', CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000000 AS BIGINT));
